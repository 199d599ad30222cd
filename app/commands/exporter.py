"""Verbs on whose papers they are: the exporter, its series of numbers, the mark of this desk."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from app import documents
from app.commands.desk import Desk
from app.documents import Company, DocumentRefused, Finding
from app.orders.model import Order
from app.orders.problems import Problem, Refused
from app.said import Said, say
from app.store import judging, numbering
from app.store.views import Changes, SeriesRow

_NAME = re.compile(r"[A-Za-z0-9-]{1,24}", re.ASCII)


def check_kind(kind: str) -> None:
    """Refuse a kind that cannot be drawn, before anything is touched."""
    if kind not in documents.KINDS:
        known = ", ".join(documents.KINDS)
        raise Refused.of(
            "kind", kind, say("“{kind}” is not one of {known}.", kind=kind[:40], known=known)
        )


def series(desk: Desk) -> list[SeriesRow]:
    with desk.store.read() as connection:
        return numbering.series_rows(connection)


def set_series(
    desk: Desk,
    kind: str,
    *,
    company: str = "",
    prefix: str | None = None,
    width: int | None = None,
    next_number: int | None = None,
    note: str = "",
) -> Changes:
    """How a kind's numbers look, and where they go on from; upwards only, with a note."""
    exporter = named(desk, company)
    if company and exporter is None:
        text = say("There is no exporter with the short name “{name}”.", name=company[:40])
        raise Refused.of("company", company, text)
    year = business_day(desk, exporter)[:4]
    with desk.store.write() as tx:
        numbering.set_series(
            tx,
            kind,
            company,
            year=year,
            prefix=prefix,
            width=width,
            next_count=next_number,
            note=note,
        )
    return Changes(series=True)


def coming_number(desk: Desk, exporter: Company, kind: str) -> str:
    """The number that a paper of that kind would take if it were issued now."""
    year, mark = exporter.business_day(desk.clock.now_us())[:4], desk_mark(desk)
    with desk.store.read() as connection:
        return numbering.coming_number(connection, kind, exporter.key, year=year, mark=mark)


def desk_mark(desk: Desk) -> str:
    """This desk's mark in its numbers (contract, Series); drawn at its first use."""
    with desk.store.write() as tx:
        return numbering.desk(tx)


def set_desk_mark(desk: Desk, mark: str) -> Changes:
    """Change the mark; papers issued so far keep theirs."""
    with desk.store.write() as tx:
        numbering.set_desk(tx, mark.upper())
    return Changes(series=True)


def set_company(desk: Desk, name: str, value: Mapping[str, Any]) -> Changes:
    """Keep the exporter of the contract's JSON. Raises Refused with every problem.

    `name` is "" for the first one; a further one's stands in its numbers (contract, "Series").
    """
    if name and not _NAME.fullmatch(name):
        text = say(
            "The short name “{name}” is none; 1 to 24 letters, digits or hyphens.", name=name[:40]
        )
        raise Refused.of("key", name, text)
    try:
        made = Company.from_json(value, key=name, time_zone=_computer_zone())
    except DocumentRefused as refused:
        raise refused_by(refused.findings) from None
    with desk.store.write() as tx:
        tx.put_company(name, made.dump())
        judging.forget(tx)
    return Changes(series=True, lists=True)


def remove_company(desk: Desk, name: str) -> Changes:
    """Take a further exporter away. Raises Refused while something still needs it.

    One that has issued papers stays with its series: its short name stands in their numbers, and
    nobody else may go on counting them (document-rules 3.9).
    """
    using = [row.name for row in desk.store.accounts()
             if not row.removed and row.options.get("company", "") == name]  # fmt: skip
    with desk.store.write() as tx:
        if problem := _needed(name, using, numbering.series_rows(tx.connection)):
            raise Refused.of("company", name, problem)
        tx.remove_company(name)
    return Changes(series=True)


def _needed(name: str, using: Sequence[str], series: Sequence[SeriesRow]) -> Said | None:
    if not name:
        return say("The first exporter stays: it is that of every account that names none.")
    if using:
        return say(
            "The exporter “{name}” is that of {accounts}; choose another one there first.",
            name=name,
            accounts=", ".join(using),
        )
    if any(row.company == name for row in series):
        return say("The exporter “{name}” has series of papers; it stays with them.", name=name)
    return None


def company(desk: Desk, name: str = "") -> dict[str, object] | None:
    """What was set, in the contract's shape; None when nothing was."""
    found = named(desk, name)
    return None if found is None else found.to_json()


def companies(desk: Desk) -> dict[str, str]:
    """Every exporter that was set: its short name and what stands on paper, the first one first."""
    kept = {key: Company.load(text).name for key, text in desk.store.companies().items()}
    return dict(sorted(kept.items()))


def named(desk: Desk, name: str) -> Company | None:
    """The exporter kept under that name, "" for the profile's first."""
    kept = desk.store.companies().get(name)
    return None if kept is None else Company.load(kept)


def company_of(desk: Desk, order: Order) -> Company | None:
    """The exporter of the order: its account's, else the profile's first."""
    return named(desk, company_name(desk, order))


def company_name(desk: Desk, order: Order) -> str:
    """Which exporter the order's account names (contract, Accounts); "" for the first."""
    row = desk.account(order.account)
    return row.options.get("company", "") if row is not None else ""


def business_day(desk: Desk, exporter: Company | None, us: int = 0) -> str:
    return (exporter or Company()).business_day(us or desk.clock.now_us())


def _computer_zone() -> str:
    """The computer's IANA zone, on Windows too; UTC where it does not tell."""
    from babel.localtime import get_localzone

    try:
        return str(getattr(get_localzone(), "key", None) or "UTC")
    except LookupError:
        return "UTC"


def refused_by(findings: Sequence[Finding]) -> Refused:
    return Refused(tuple(Problem(f.where, "", f.text, f.level) for f in findings))
