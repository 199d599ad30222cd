"""A draft as a value: edits, wrong cells, undo, the text kept for a crash, settling clashes."""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal

from app.orders.merge import Conflict
from app.orders.model import Line, Moment, Notes, Order, Party
from ui.editor import draft as drafts
from ui.editor.draft import Row
from ui.editor.history import STEPS, History
from ui.editor.problems import placed, typed_wrong
from ui.editor.session import settled
from ui.editor.typed import Spelling

POINT = Spelling(".")
LINE = Line(
    id="L1", sku="V01", name="Shoes", quantity=Decimal(2), unit_net=Decimal("139"),
    unit_gross=Decimal("165.41"), tax_rate=Decimal(19), line_net=Decimal(278), hs_code="640399",
)  # fmt: skip
ORDER = Order(
    id="O1", rev=3, number="10052", currency="EUR", ordered_at=Moment(0, "1970"),
    parties={
        "customer": Party(full_name="Ana Ionescu", country="RO"),
        "billing": Party(given_name="Ana", family_name="Maria Ionescu", name_form="split"),
    },
    lines=(LINE,), amounts={"shipping": Decimal("15.98")}, notes=Notes(customer="Ring"),
    tags=("a", "b"),
)  # fmt: skip


def typed(path: str, text: str, order: Order = ORDER) -> drafts.Draft:
    return drafts.typed(drafts.draft_of(order), path, text, 0, POINT)


def test_a_field_is_put_where_it_belongs() -> None:
    assert typed("parties.customer.phone", "+40").head.parties["customer"].phone == "+40"
    assert typed("parties.shipping.city", "Boston").head.parties["shipping"].city == "Boston"
    assert typed("amounts.shipping", "16,00").head.amounts["shipping"] == Decimal(16)
    assert "shipping" not in typed("amounts.shipping", "").head.amounts
    assert typed("notes.customer", "Ring\ntwice").head.notes.customer == "Ring\ntwice"
    assert typed("tags", " x, y ,x").head.tags == ("x", "y")
    assert typed("currency", "usd").head.currency == "USD"


def test_a_wrong_text_stays_aside_and_the_order_as_it_was() -> None:
    draft = typed("amounts.shipping", "15.9x")
    assert draft.order == ORDER
    assert not draft.readable
    assert drafts.shown(draft, "amounts.shipping", POINT) == "15.9x"
    mended = drafts.typed(draft, "amounts.shipping", "15.98", 0, POINT)
    assert mended.readable
    assert mended.order == ORDER


def test_a_split_name_is_split_again_and_a_whole_one_stays_whole() -> None:
    billing = typed("parties.billing.full_name", "Ana Maria Popa").head.parties["billing"]
    assert (billing.given_name, billing.family_name) == ("Ana Maria", "Popa")
    customer = typed("parties.customer.full_name", "Ana Popa").head.parties["customer"]
    assert (customer.full_name, customer.given_name) == ("Ana Popa", "")


def test_typing_what_is_there_changes_nothing() -> None:
    draft = drafts.draft_of(ORDER)
    assert drafts.typed(draft, "parties.customer.full_name", "Ana Ionescu", 0, POINT) is draft
    row = draft.rows[0]
    assert drafts.typed_cell(row, "quantity", "2", POINT) is row
    assert (
        drafts.typed_cell(
            row,
            "unit_net",
            "139.00",
            POINT,
        ).line
        == LINE
    )


def test_a_figure_typed_anew_drops_what_followed_from_it() -> None:
    line = drafts.typed_cell(Row(LINE), "unit_net", "100", POINT).line
    assert (line.unit_net, line.unit_gross, line.line_net) == (Decimal(100), None, None)
    line = drafts.typed_cell(Row(LINE), "quantity", "3", POINT).line
    assert (line.quantity, line.unit_gross, line.line_net) == (Decimal(3), Decimal("165.41"), None)
    line = drafts.typed_cell(Row(LINE), "name", "Boots", POINT).line
    assert line == replace(LINE, name="Boots")


def test_the_price_a_line_has_is_the_one_that_is_edited() -> None:
    told = Row(Line(unit_price=Decimal("9.5")))
    assert drafts.shown_cell(told, "unit_net", POINT, 2) == "9.50"
    changed = drafts.typed_cell(told, "unit_net", "10", POINT).line
    assert (changed.unit_price, changed.unit_net) == (Decimal(10), None)


def test_a_wrong_cell_is_named_with_its_line() -> None:
    row = drafts.typed_cell(Row(LINE), "quantity", "4O", POINT)
    draft = drafts.with_row(drafts.draft_of(ORDER), 0, row)
    (problem,) = typed_wrong(draft)
    assert problem.sentence == "Line 1: “4O” is not a quantity; a letter O?"
    assert (problem.row, problem.key, problem.role) == (0, "quantity", "bad")
    assert drafts.typed_cell(row, "quantity", "4", POINT) == drafts.typed_cell(
        Row(LINE), "quantity", "4", POINT
    )


def test_a_quantity_cannot_be_taken_away() -> None:
    assert drafts.typed_cell(Row(LINE), "quantity", "", POINT).wrong["quantity"].sentence


def test_a_code_counts_and_a_product_fills_in() -> None:
    row = drafts.coded_row(Row(Line()), "12*V01", POINT)
    assert (row.line.sku, row.line.quantity) == ("V01", Decimal(12))
    filled = drafts.from_product(row.line, LINE, "EUR")
    assert (filled.name, filled.unit_net, filled.quantity) == ("Shoes", Decimal(139), Decimal(12))
    assert (filled.id, filled.line_net) == ("", None)


def test_a_price_is_never_taken_into_another_currency() -> None:
    in_lei = replace(LINE, currency="RON")
    empty = drafts.with_row(drafts.Draft(Order()), 0, Row(Line(sku="V01")))
    taken = drafts.with_product(empty, 0, in_lei)
    assert (taken.head.currency, taken.rows[0].line.unit_net) == ("RON", Decimal(139))
    in_euro = replace(empty, head=replace(empty.head, currency="EUR"))
    taken = drafts.with_product(in_euro, 0, in_lei)
    assert (taken.head.currency, taken.rows[0].line.unit_net) == ("EUR", None)
    assert taken.rows[0].line.name == "Shoes"


def test_lines_are_removed_and_repeated() -> None:
    draft = drafts.repeated(drafts.draft_of(ORDER), 0)
    assert [row.line.id for row in draft.rows] == ["L1", ""]
    assert drafts.without_rows(draft, frozenset({0})).rows == draft.rows[1:]


def test_a_kept_draft_comes_back_whole() -> None:
    draft = typed("amounts.shipping", "15.9x")
    draft = drafts.with_row(draft, 0, drafts.typed_cell(draft.rows[0], "quantity", "4O", POINT))
    kept = json.loads(json.dumps(drafts.to_json(draft, ORDER)))
    assert drafts.from_json(kept) == (draft, ORDER)


def test_a_draft_of_a_new_order_has_no_beginning() -> None:
    draft = drafts.draft_of(Order())
    assert drafts.from_json(drafts.to_json(draft, None)) == (draft, None)


def test_undo_joins_typing_in_one_field() -> None:
    history = History("")
    for text in ("a", "ab", "abc"):
        history.take(text, "name")
    history.take("abc 1", "phone")
    assert history.undo() == "abc"
    assert history.undo() == ""
    assert not history.can_undo
    assert history.redo() == "abc"
    history.take("other")
    assert not history.can_redo


def test_undo_forgets_the_oldest_steps_only() -> None:
    history = History(0)
    for step in range(1, 2 * STEPS):
        history.take(step)
    while history.can_undo:
        history.undo()
    assert history.now == STEPS


def test_a_problem_finds_its_place_in_words() -> None:
    draft = drafts.draft_of(ORDER)
    cell = placed("bad", "lines[0].hs_code", "lines[0].hs_code “12” is too short.", draft)
    assert (cell.row, cell.key) == (0, "hs_code")
    assert cell.sentence == "Line 1, HS code “12” is too short."
    field = placed("wait", "parties.shipping.phone", "parties.shipping.phone “” is missing.", draft)
    assert field.sentence == "Ship to · Phone “” is missing."
    assert placed("wait", "incoterm.term", "x", draft).path == "incoterm"
    assert placed("wait", "lines[9].sku", "x", draft).row == -1


def test_settling_a_clash_keeps_every_other_change_of_both_sides() -> None:
    mine = replace(ORDER, tags=("mine",), notes=replace(ORDER.notes, customer="mine"))
    current = replace(
        ORDER, rev=4, carrier_delivery="DPD", notes=replace(ORDER.notes, customer="theirs")
    )
    clash = Conflict("note.customer", "Ring", "mine", "theirs")
    kept = settled(ORDER, mine, current, (clash,), mine_wins=True)
    assert (kept.notes.customer, kept.tags, kept.carrier_delivery) == ("mine", ("mine",), "DPD")
    given = settled(ORDER, mine, current, (clash,), mine_wins=False)
    assert (given.notes.customer, given.tags, given.carrier_delivery) == (
        "theirs",
        ("mine",),
        "DPD",
    )
    assert given.rev == 4
