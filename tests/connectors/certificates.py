"""Certificates for loopback servers: an authority of the test's own, and what it signs."""

from __future__ import annotations

import datetime
import ipaddress
import ssl
from dataclasses import dataclass
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

DAY = datetime.timedelta(days=1)
HERE = "127.0.0.1"


def _named(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])


@dataclass(frozen=True)
class Authority:
    """Signs certificates; `file` is what a computer that trusts it has in its store."""

    folder: Path
    key: ec.EllipticCurvePrivateKey
    certificate: x509.Certificate

    @property
    def file(self) -> Path:
        path = self.folder / "authority.pem"
        path.write_bytes(self.certificate.public_bytes(serialization.Encoding.PEM))
        return path

    def signed(self, *, host: str = HERE, from_day: int = -1, to_day: int = 1) -> ssl.SSLContext:
        """A server with a certificate for that address, valid between these days from now."""
        key = ec.generate_private_key(ec.SECP256R1())
        made = _begun(host, key, self.certificate.subject, from_day, to_day)
        names = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address(host))])
        signed = made.add_extension(names, critical=False).sign(self.key, hashes.SHA256())
        return server(self.folder, key, signed)


def authority(folder: Path, name: str = "Test authority") -> Authority:
    key = ec.generate_private_key(ec.SECP256R1())
    made = _begun(name, key, _named(name), -10, 10).add_extension(
        x509.BasicConstraints(ca=True, path_length=0), critical=True
    )
    usage = x509.KeyUsage(
        key_cert_sign=True, crl_sign=True, digital_signature=False, content_commitment=False,
        key_encipherment=False, data_encipherment=False, key_agreement=False, encipher_only=False,
        decipher_only=False,
    )  # fmt: skip
    made = made.add_extension(usage, critical=True)
    return Authority(folder, key, made.sign(key, hashes.SHA256()))


def _begun(
    name: str, key: ec.EllipticCurvePrivateKey, issuer: x509.Name, from_day: int, to_day: int
) -> x509.CertificateBuilder:
    now = datetime.datetime.now(datetime.UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(_named(name))
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now + from_day * DAY)
        .not_valid_after(now + to_day * DAY)
    )


def self_signed(folder: Path) -> ssl.SSLContext:
    """A server that vouches for itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    names = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address(HERE))])
    made = _begun(HERE, key, _named(HERE), -1, 1).add_extension(names, critical=False)
    return server(folder, key, made.sign(key, hashes.SHA256()))


def server(
    folder: Path, key: ec.EllipticCurvePrivateKey, certificate: x509.Certificate
) -> ssl.SSLContext:
    path = folder / f"server-{certificate.serial_number}.pem"
    path.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        + certificate.public_bytes(serialization.Encoding.PEM)
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(path)
    return context
