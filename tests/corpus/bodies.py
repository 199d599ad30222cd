"""Whole bodies that are no order and no list (corpus 97 to 109)."""

from __future__ import annotations

BODIES: list[tuple[int, bytes]] = [
    *[(97, body) for body in (b"{}", b"null", b"true", b"42", b'"text"', b"[[]]", b"[42]")],
    (103, b"[" * 100_000),
    (103, b'{"a":' * 100_000),
    (103, b"[" * 100_000 + b"]" * 100_000),
    *[(105, body) for body in (b'{"id":1,}', b"{'id':1}", b'{"id":001}', b'[{"id":1}', b"{", b'"')],
    (107, '{"id":"1","name":"é"}'.encode("latin-1")),
    (107, b'[{"id":"\xff\xfe"}]'),
    (107, '{"id":1}'.encode("utf-16")),
    *[(109, body) for body in (
        b"<?xml version='1.0'?><orders/>", b"<!DOCTYPE html><h1>Sign in</h1>", b"", b"OK", b" ",
        b"Warning: mysql_connect() in /var/www\n{}", b"\x00\x01\x02", b"NaN", b"undefined",
    )],
]  # fmt: skip
