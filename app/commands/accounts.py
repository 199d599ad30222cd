"""Verbs on accounts: add, change, test, remove. Secrets go to the keyring, nowhere else."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from app.commands.desk import Desk
from app.commands.orders import queue, refuse
from app.connectors.contract import Connector, Fault, Step
from app.orders.problems import Problem, Refused
from app.said import say
from app.store import Tx, journal, outbox, remotes
from app.store.views import AccountRow, Changes

NAME = re.compile(r"[a-z0-9-]{1,32}")


def add_account(
    desk: Desk,
    name: str,
    *,
    kind: str,
    url: str,
    options: Mapping[str, str],
    defaults: Mapping[str, str],
) -> Changes:
    """Add a login; one that was removed comes back with its orders when kind and URL are the same.

    Raises Refused with every problem of name, address, options and defaults.
    """
    rows = desk.store.accounts()
    problems = list(_checked(kind, url, options, defaults))
    if not NAME.fullmatch(name):
        problems.append(
            Problem(
                "name", name, say("“{name}” is not 1 to 32 of a–z, 0–9 and hyphen.", name=name[:40])
            )
        )
    if any(row.name == name and not row.removed for row in rows):
        problems.append(
            Problem("name", name, say("There is already an account “{name}”.", name=name))
        )
    refuse(problems)
    gone = [r for r in rows if r.removed and (r.kind, _bare(r.url)) == (kind, _bare(url))]
    # Two logins may share an address: then it is the one of that name that comes back.
    back = next((r for r in gone if r.name == name), gone[0] if gone else None)
    row = AccountRow(
        back.id if back else desk.ids.ulid(), name, kind, _bare(url), _set(options),
        _codes(defaults), ref_proved=bool(back and back.ref_proved),
    )  # fmt: skip
    with desk.store.write() as tx:
        edited = journal.edited_since_removal(tx, row.id) if back else []
        tx.put_account(row)
        for order_id in edited:
            _queue_again(tx, desk.connector(row), order_id)
    return Changes(accounts=True, lists=back is not None, sync=bool(edited))


def _queue_again(tx: Tx, connector: Connector, order_id: str) -> None:
    """What was edited while the account was away goes out now."""
    order = tx.order(order_id)
    there = outbox.agreed_status(tx, order) if order else None
    if order is not None and there is not None:
        queue(tx, connector, replace(there, account=order.account), order)


def set_account(
    desk: Desk,
    account_id: str,
    url: str,
    options: Mapping[str, str],
    defaults: Mapping[str, str],
) -> Changes:
    """Change a login; an empty value removes the key. Raises Refused."""
    row = _row(desk, account_id)
    changed = replace(
        row,
        url=_bare(url) or row.url,
        options=_set({**row.options, **options}),
        defaults=_codes({**row.defaults, **defaults}),
        sign_in=False,
    )
    refuse(_checked(row.kind, changed.url, changed.options, changed.defaults))
    with desk.store.write() as tx:
        tx.put_account(changed)
        if changed.url != row.url:
            remotes.moved(tx, account_id)
    return Changes(accounts=True)


def remove_account(desk: Desk, account_id: str) -> Changes:
    """Take a login away and keep its orders; refused while anything of it is not settled."""
    row = _row(desk, account_id)
    with desk.store.write() as tx:
        waiting = sum(outbox.counts(tx.connection, account_id).values())
        if waiting:
            raise Refused.of(
                "account",
                row.name,
                say(
                    "{name} has {waiting} changes that are not settled; "
                    "send or discard them first.",
                    name=row.name,
                    waiting=waiting,
                ),
            )
        tx.put_account(replace(row, removed=True))
    return Changes(accounts=True, lists=True)


def test_account(desk: Desk, account_id: str) -> tuple[Step, ...]:
    """Prove the login step by step; the last step says what failed."""
    return desk.connector(_row(desk, account_id)).test()


def quotes(desk: Desk, row: AccountRow) -> bool:
    """Does this account, as far as it is known, tell what sending an order would cost?"""
    try:
        return not row.removed and desk.connector(row).capabilities.quotes
    except Fault:
        return False  # its address cannot be used


def secrets_in_environment(desk: Desk, name: str, kind: str) -> dict[str, str]:
    """The secrets of this account that the environment holds, by field. Raises Refused."""
    from app.connectors.registry import KINDS
    from app.credentials import SecretRefused

    found = {}
    for column in KINDS[kind].secrets:
        for field in column:
            try:
                secret = desk.credentials.in_environment(name, field)
            except SecretRefused as refused:
                raise Refused.of(field, "***", refused.said) from None
            if secret is not None:
                found[field] = secret.reveal()
    return found


def keep_secrets(desk: Desk, name: str, secrets: Mapping[str, str]) -> bool:
    """Use these from now on; False when this computer's keyring did not keep them."""
    from app.credentials import Secret, SecretRefused

    kept = True
    for field, value in secrets.items():
        try:
            secret = Secret.typed(value, field)
        except SecretRefused as refused:
            raise Refused.of(field, "***", refused.said) from None
        kept = desk.credentials.put(name, field, secret) and kept
    return kept


def state(row: AccountRow) -> str:
    """`ok`, `offline` or `sign_in` (contract: `account list`)."""
    if row.sign_in:
        return "sign_in"
    return "offline" if row.offline_since_us is not None else "ok"


def _row(desk: Desk, account_id: str) -> AccountRow:
    row = desk.account(account_id)
    if row is None or row.removed:
        raise Refused.of("account", account_id, say("There is no such account any more."))
    return row


def _checked(
    kind: str, url: str, options: Mapping[str, str], defaults: Mapping[str, str]
) -> tuple[Problem, ...]:
    from app.connectors.registry import check_settings

    return check_settings(kind, _bare(url), _set(options), _codes(defaults))


def _bare(url: str) -> str:
    """The address as it is kept: no slash at its end, scheme and host in small letters."""
    bare = re.sub(r"(?<=[^:/])/+$", "", url.strip())
    return re.sub(r"^[A-Za-z]+://[^/?#]*", lambda host: host[0].lower(), bare)


def _codes(defaults: Mapping[str, str]) -> dict[str, str]:
    """The defaults, currency and country in capitals as everywhere (reliability-tests 33)."""
    given = _set(defaults)
    for key in ("currency", "departure_country"):
        if len(given.get(key, "")) in (2, 3):  # anything else is none, and told as it was typed
            given[key] = given[key].upper()
    return given


def _set(values: Mapping[str, str]) -> dict[str, str]:
    return {key: value for key, value in values.items() if value != ""}
