"""`order …`: list, show, enter, edit, move, trash, send, invoice, fetch."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Annotated, Any

import typer

from app import money
from app.cli.face import Face, No, face, pair, pairs, quantities, read_object
from app.clock import iso
from app.commands import orders as verbs
from app.commands import refunds, removal
from app.orders import shape, status
from app.orders.kinds import FIRST_YEAR, LAST_YEAR
from app.orders.model import Axis, Order
from app.orders.problems import Refused
from app.said import say
from app.store.views import ListQuery, OrderRow, Sort

app = typer.Typer(no_args_is_help=True, help="Orders: list, show, enter, correct, move.")

SORTS: tuple[Sort, ...] = ("date", "number", "customer", "total", "country")
MOST = 1_000
LISTED_AXES: tuple[Axis, ...] = ("order", "payment", "fulfilment")


# The filters of the contract, for every command that takes them.
Search = Annotated[str, typer.Option(help="Any part of number, name, SKU, city …")]
Account = Annotated[str, typer.Option(help="Only this account's.")]
Statuses = Annotated[list[str] | None, typer.Option("--status", help="AXIS=VALUE.")]
Country = Annotated[str, typer.Option(help="Ship-to country, two letters.")]
FromDay = Annotated[str, typer.Option("--from", help="First day, YYYY-MM-DD.")]
ToDay = Annotated[str, typer.Option("--to", help="Last day, YYYY-MM-DD.")]
Tag = Annotated[str, typer.Option(help="Only with this tag.")]
Attention = Annotated[bool, typer.Option("--attention", help="Only what needs you.")]
Trash = Annotated[bool, typer.Option("--trash", help="Only the trashed.")]


@app.command("list")
def list_orders(
    context: typer.Context,
    search: Search = "",
    account: Account = "",
    statuses: Statuses = None,
    country: Country = "",
    from_day: FromDay = "",
    to_day: ToDay = "",
    tag: Tag = "",
    attention: Attention = False,
    trash: Trash = False,
    sort: Annotated[str, typer.Option(help="date, number, customer, total, country; - = down")] = (
        "-date"
    ),
    limit: Annotated[int, typer.Option(help="At most so many (1 to 1000).")] = 100,
    after: Annotated[str, typer.Option(help="The cursor an earlier page gave.")] = "",
) -> None:
    """One page of orders."""
    f = face(context)
    query = replace(
        query_of(
            f, search=search, account=account, statuses=statuses, country=country,
            from_day=from_day, to_day=to_day, tag=tag, attention=attention, trash=trash,
        ),
        sort=_sort(sort),
        descending=sort.startswith("-"),
    )  # fmt: skip
    if not 1 <= limit <= MOST:
        raise Refused.of(
            "--limit",
            str(limit),
            say("{limit} is not a limit from 1 to {most}.", limit=limit, most=MOST),
        )
    store = f.desk(read_only=True).store
    page = store.page(query, after or None, limit)
    f.table(
        {
            "orders": [_row(row) for row in page.rows],
            "total": store.count(query, cap=None).number if f.as_json else 0,
            "next": page.next,
        },
        ("Number", "Customer", "To", "Ordered", "Total", "Status", "Sync"),
        [_cells(row) for row in page.rows],
    )


def query_of(
    f: Face,
    *,
    search: str,
    account: str,
    statuses: Sequence[str] | None,
    country: str,
    from_day: str,
    to_day: str,
    tag: str,
    attention: bool,
    trash: bool,
) -> ListQuery:
    """The filters of the contract as a question to the list. Raises Refused."""
    return ListQuery(
        search=search,
        account=f.account(account, read_only=True).id if account else "",
        status=_statuses(statuses or ()),
        country=_country(country),
        from_us=_day(from_day, "--from"),
        to_us=_day(to_day, "--to", next_day=True),
        tag=tag,
        attention=attention,
        trash=trash,
    )


def _row(row: OrderRow) -> dict[str, Any]:
    return {
        "id": row.id,
        "number": row.number,
        "account": row.account_name,
        "customer": row.customer,
        "country": row.country,
        "ordered_at": iso(row.ordered_us),
        "total": _amount(row.total, row.currency),
        "currency": row.currency,
        "status": {
            "order": row.order_status,
            "payment": row.payment,
            "fulfilment": row.fulfilment,
            "refund": row.refund,
        },
        "sync_state": row.sync_state,
    }


def _amount(total: Decimal | None, currency: str) -> str | None:
    return None if total is None else money.text(total, currency)


def _cells(row: OrderRow) -> tuple[str, ...]:
    return (
        row.number,
        row.customer[:32],
        row.country,
        iso(row.ordered_us)[:16].replace("T", " "),
        f"{_amount(row.total, row.currency) or '–'} {row.currency}".strip(),
        f"{row.order_status}/{row.payment}/{row.fulfilment}",
        row.sync_state,
    )


def _statuses(words: Sequence[str]) -> tuple[tuple[Axis, str], ...]:
    found: list[tuple[Axis, str]] = []
    for word in words:
        name, value = pair("--status", word)
        axis = _axis(name, LISTED_AXES)
        found.append((axis, _word(axis, value)))
    return tuple(found)


def _axis(name: str, axes: Sequence[Axis]) -> Axis:
    for axis in axes:
        if axis == name:
            return axis
    raise Refused.of(
        "status", name, say("“{name}” is not one of {axes}.", name=name, axes=", ".join(axes))
    )


def _word(axis: Axis, value: str) -> str:
    if value not in status.WORDS[axis]:
        known = ", ".join(status.WORDS[axis])
        raise Refused.of(
            axis,
            value,
            say(
                "“{value}” is no status of {axis}; it is one of {known}.",
                value=value,
                axis=axis,
                known=known,
            ),
        )
    return value


def _country(code: str) -> str:
    from app import countries

    if code and not countries.is_country(code.upper()):
        raise Refused.of(
            "--country", code, say("“{code}” is not a country code of two letters.", code=code)
        )
    return code.upper()


def _sort(word: str) -> Sort:
    for sort in SORTS:
        if word.removeprefix("-") == sort:
            return sort
    raise Refused.of(
        "--sort",
        word,
        say(
            "“{word}” is not one of {sorts} (with - before it).", word=word, sorts=", ".join(SORTS)
        ),
    )


def _day(text: str, field: str, *, next_day: bool = False) -> int | None:
    """The start of that day here, in microseconds since 1970 UTC; the next day's for an end."""
    if not text:
        return None
    try:
        day = date.fromisoformat(text)
    except ValueError:
        day = date.min
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        told = say(
            "“{text}” is not a day written YYYY-MM-DD, from {first_year} to {last_year}.",
            text=text,
            first_year=FIRST_YEAR,
            last_year=LAST_YEAR,
        )
        raise Refused.of(field, text, told)
    start = datetime.combine(day + timedelta(days=next_day), datetime.min.time()).astimezone()
    return int(start.timestamp()) * 1_000_000


@app.command("show")
def show(context: typer.Context, order: str) -> None:
    """One order, whole."""
    f = face(context)
    store = f.desk(read_only=True).store
    _show(f, store.resolve(order))


def _show(f: Face, order_id: str, note: str = "") -> None:
    """Print the order in the contract's shape."""
    value = verbs.described(f.desk(read_only=True), order_id)
    f.done(value, text=note or _told(value))


def _told(value: dict[str, Any]) -> str:
    lines = [
        f"{value['number']}  {value['id']}  {value['account'] or 'local'}  "
        f"{value['sync']['state']}",
    ]
    lines += [f"  {axis}: {word['value']}" for axis, word in value["status"].items()]
    lines += [
        f"  {role}: " + ", ".join(str(v) for v in party.values() if isinstance(v, str))
        for role, party in value["parties"].items()
    ]
    lines += [
        f"  {line['quantity']} × {line.get('sku', '')} {line.get('name', '')}".rstrip()
        for line in value["lines"]
    ]
    lines += [
        f"  {kind}: {amount}"
        for kind, amount in (value.get("amounts") or value["amounts_computed"]).items()
    ]
    return "\n".join(lines)


@app.command("new")
def new(
    context: typer.Context,
    account: Annotated[str, typer.Option(help="The account it belongs to.")] = "",
) -> None:
    """Enter an order: one JSON object on standard input."""
    f = face(context)
    order = shape.from_json(read_object("order"))
    row = f.account(account) if account else None
    saved = verbs.save_order(f.desk(), _with_account(order, row.id if row else ""))
    _show(f, saved.order.id, f"{saved.order.number} is kept ({saved.order.id}).")


def _with_account(order: Order, account: str) -> Order:
    return replace(order, account=account)


@app.command("edit")
def edit(context: typer.Context, order: str) -> None:
    """Correct an order: a JSON merge patch (RFC 7396) on standard input."""
    f = face(context)
    desk = f.desk()
    loaded = verbs.loaded(desk, desk.store.resolve(order))
    saved = verbs.save_order(desk, shape.patch(loaded, read_object("patch")), loaded=loaded)
    _show(f, saved.order.id, f"{saved.order.number} is kept.")


@app.command("advance")
def advance(
    context: typer.Context,
    order: str,
    steps: list[str],
    line: Annotated[
        list[str] | None, typer.Option(help="ID=QTY: a refund of these pieces alone.")
    ] = None,
) -> None:
    """Move an order along its statuses: AXIS=VALUE …"""
    f = face(context)
    desk = f.desk()
    wanted: dict[Axis, str] = {}
    for name, value in pairs("status", steps).items():
        axis = _axis(name, status.AXES)
        wanted[axis] = _word(axis, value)
    if line:
        _refund_part(f, order, wanted, line)
        return
    saved = verbs.advance(desk, desk.store.resolve(order), wanted)
    _show(f, saved.order.id, f"{saved.order.number}: {', '.join(steps)}.")


def _refund_part(f: Face, order: str, wanted: Mapping[Axis, str], lines: list[str]) -> None:
    """Money back for some pieces, which changes no status by itself."""
    if wanted != {"refund": "requested"}:
        sentence = say("--line goes with refund=requested alone.")
        raise Refused.of("--line", lines[0], sentence)
    desk = f.desk()
    order_id = desk.store.resolve(order)
    refunds.ask_part(desk, order_id, quantities(lines))
    _show(f, order_id, f"{order}: the refund is asked for at the next sync.")


@app.command("delete")
def delete(
    context: typer.Context,
    orders: list[str],
    remote: Annotated[bool, typer.Option("--remote", help="Also at the account.")] = False,
) -> None:
    """Put orders into the trash."""
    f = face(context)
    desk = f.desk()
    ids = list(dict.fromkeys(desk.store.resolve(order) for order in orders))
    if remote:
        _sure_of(f, removal.touched(desk, ids))
    verbs.trash_orders(desk, ids, remote=remote)
    f.done(text=f"{len(ids)} in the trash; `order restore` brings them back.")


def _sure_of(f: Face, count: int) -> None:
    """Many at once are asked about once, on a terminal alone (sync §1.11). Raises Refused, No."""
    if count <= removal.ASKED_ABOVE:
        return
    if not f.sure(f"{count} orders go away at their accounts, which does not come back.", count):
        raise Refused.of(
            "--remote",
            str(count),
            say(
                "--remote would take {count} orders away at once at their accounts; that is asked "
                "about on a terminal, and here is none: name at most {asked_above} at a time.",
                count=count,
                asked_above=removal.ASKED_ABOVE,
            ),
        )


@app.command("restore")
def restore(context: typer.Context, order: str) -> None:
    """Bring an order back out of the trash."""
    f = face(context)
    desk = f.desk()
    order_id = desk.store.resolve(order)
    verbs.restore_orders(desk, [order_id])
    _show(f, order_id, f"{order} is back.")


@app.command("send")
def send(
    context: typer.Context,
    order: str,
    account: Annotated[str, typer.Option(help="The account to send it to.")],
) -> None:
    """Give a local order an account, or make a new order there from one that has an account."""
    f = face(context)
    desk = f.desk()
    row = f.account(account)
    saved = verbs.send_to_account(desk, desk.store.resolve(order), row.id)
    _show(f, saved.order.id, f"{saved.order.number} goes to {account} at the next sync.")


@app.command("invoice")
def invoice(context: typer.Context, order: str) -> None:
    """Ask the remote to issue its own invoice, never twice."""
    f = face(context)
    desk = f.desk()
    order_id = desk.store.resolve(order)
    verbs.request_invoice(desk, order_id)
    _show(f, order_id, f"{order}: the invoice is asked for at the next sync.")


@app.command("fetch")
def fetch(
    context: typer.Context,
    reference: str,
    account: Annotated[str, typer.Option(help="The account to ask.")],
) -> None:
    """Bring one order by its remote id or reference; at MerchantPro also by its AWB."""
    f = face(context)
    row = f.account(account)
    order_id = f.house().fetch(row, reference)
    if order_id is None:
        raise No(f"{account} has no order “{reference}”, or none that could be read.")
    _show(f, order_id, f"{reference} is here.")
