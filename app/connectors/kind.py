"""What the rest of the program may know of a kind of remote without loading its connector."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from app.clock import Clock
from app.connectors.contract import Account, Capabilities, Connector, Memory
from app.credentials import Credentials

Build = Callable[[Account, Capabilities, Credentials, Clock, Memory], Connector]


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of remote. `secrets`: the columns of fields, any one of which signs in."""

    name: str
    title: str  # its proper name, the same in every language
    secrets: tuple[tuple[str, ...], ...]
    options: Mapping[str, tuple[str, ...]]  # option → allowed words; () is free text
    capabilities: Capabilities
    build: Build
    required: frozenset[str] = frozenset()  # options that no account can do without
