"""The one door out of the window: web pages, files and mail, handed to the computer's programs.

What stands in an order is a stranger's text: an address out of it is opened only as a web page, and
only after the clerk saw the host where it is not the account's own (reliability-tests S6).
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl, QUrlQuery
from PySide6.QtGui import QDesktopServices

from app.text import clip, visible
from ui.bus import Failure
from ui.pages import Workplace

LONGEST = 2000  # characters of an address; browsers cut or refuse beyond
_SCHEMES = ("https", "http")
translate = QCoreApplication.translate


def web_address(url: str) -> QUrl | None:
    """The address written anew, or None for what is no plain web page.

    Refused are other schemes, a missing host, a name or password before the host, backslashes,
    spaces and characters that are not seen.
    """
    if len(url) > LONGEST or "\\" in url or any(c.isspace() or not c.isprintable() for c in url):
        return None
    address = QUrl(url, QUrl.ParsingMode.StrictMode)
    if not address.isValid() or address.scheme() not in _SCHEMES or not address.host():
        return None
    return None if "@" in address.authority() else QUrl.fromEncoded(address.toEncoded())


def host_of(address: QUrl) -> str:
    """The host in its plain ASCII form, so that no letter passes for another."""
    return address.host(QUrl.ComponentFormattingOption.FullyEncoded)


def open_external(workplace: Workplace, url: str, known: str = "") -> None:
    """Open a web page; a host other than that of the address `known` is shown first."""
    address, ours = web_address(url), web_address(known)
    if address is None:
        words = translate(
            "Outside",
            "The link “{}” is not opened: an address that begins with https:// is expected.",
        )
        workplace.bus.failed.emit(Failure(words.format(clip(visible(url), 60))))
    elif ours is not None and host_of(address) == host_of(ours):
        QDesktopServices.openUrl(address)
    else:
        words = translate("Outside", "The link leads to {}").format(host_of(address))
        workplace.toast(
            words, translate("Outside", "Open"), partial(QDesktopServices.openUrl, address)
        )


def open_file(path: Path) -> None:
    """With the program this computer uses for such files."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def mail_file(path: Path, subject: str) -> None:
    """A new mail, and the folder with the file beside it: a mail address cannot attach."""
    address, query = QUrl("mailto:"), QUrlQuery()
    query.addQueryItem("subject", bytes(QUrl.toPercentEncoding(subject).data()).decode())
    address.setQuery(query)
    QDesktopServices.openUrl(address)
    open_file(path.parent)
