"""Who acts in a history: a clerk with the program's own verbs, strangers at the remotes.

Each value typed is unique, so that `oracle` can ask what became of it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Any

from app import documents
from app.commands import orders, outbox
from app.commands.orders import restore_orders, trash_orders
from app.documents import Document
from app.orders.model import Line, Order, Party, Status
from app.store import answers, papers
from app.store import outbox as chain
from tests.rendering.samples import CARPAT
from tests.sync.fake_remote import PATH, SHAPES, Shape
from tests.sync.remote_server import Kept, parsed, status_word
from tests.sync.world import World, shape_of

Act = Callable[[], None]
LARGE = Decimal("1234567890123.12")  # more digits than a binary float keeps


@dataclass
class Edit:
    """A value typed by somebody."""

    order: str  # local id, or remote id for a stranger's
    group: str
    value: str
    raced: bool = False  # typed while an earlier write of ours could still be executed
    account: str = ""  # a stranger's


@dataclass
class Typed:
    """What every side said so far; an edit in the place of an earlier one takes its place."""

    clerk: list[Edit] = field(default_factory=list)
    strange: list[Edit] = field(default_factory=list)
    words: int = 0

    def word(self, who: str) -> str:
        self.words += 1
        return f"{who}{self.words}z"

    def by_clerk(self, edit: Edit) -> None:
        self.clerk = [e for e in self.clerk if (e.order, e.group) != (edit.order, edit.group)]
        self.clerk.append(edit)

    def by_stranger(self, edit: Edit) -> None:
        place = (edit.account, edit.order, edit.group)
        self.strange = [e for e in self.strange if (e.account, e.order, e.group) != place]
        self.strange.append(edit)


@dataclass
class Clerk:
    world: World
    said: Typed
    pending: list[Edit] = field(default_factory=list)  # typed, and not acknowledged yet

    def any_order(self) -> Order | None:
        store = self.world.store
        with store.read() as reader:
            ids = [row[0] for row in reader.execute("SELECT id FROM orders ORDER BY id")]
        return store.order(self.world.rng.choice(ids)) if ids else None

    def present(self) -> Order | None:
        order = self.any_order()
        return order if order is not None and order.trashed_us is None else None

    def _save(self, order: Order, before: Order | None, edits: dict[str, str]) -> Order:
        self.pending = [Edit(order.id, group, value) for group, value in edits.items()]
        kept = self.world.save(order, before)
        for edit in self.pending:
            self.said.by_clerk(replace(edit, order=kept.id))
        self.pending = []
        return kept

    # -- orders --------------------------------------------------------------------

    def enter(self) -> None:
        word = self.said.word("c")
        order = Order(
            number=word, account=self.world.rng.choice(self.world.shapes), currency="EUR",
            buyer_reference=word,
            parties={"shipping": Party(full_name="A", line1=word, city="Cluj", phone="+40")},
            lines=(
                Line(sku=word, quantity=Decimal("1.500001"), unit_price=LARGE),
                Line(sku="twin", quantity=Decimal(1)), Line(sku="twin", quantity=Decimal(1)),
            ),
            amounts={"shipping": Decimal("1.50")}, tags=("export",),
            status={"fulfilment": Status("awaiting")},
        )  # fmt: skip
        self._save(order, None, {"header.buyer_reference": word, "party.shipping": word})

    def edit(self) -> None:
        order = self.present()
        if order is None:
            return
        kinds = ("header", "party", "note", "line", "more", "less", "internal", "amount")
        kind, word = self.world.rng.choice(kinds), self.said.word("c")
        changed, group, value = self._changed(order, kind, word)
        if changed is not None:
            self._save(changed, order, {group: value} if group else {})

    def _changed(self, order: Order, kind: str, word: str) -> tuple[Order | None, str, str]:
        if kind == "header":
            return replace(order, buyer_reference=word), "header.buyer_reference", word
        if kind == "party":
            shipping = replace(order.parties.get("shipping", Party()), line1=word)
            parties = {**order.parties, "shipping": shipping}
            return replace(order, parties=parties), "party.shipping", word
        if kind in ("note", "internal"):
            which = "customer" if kind == "note" else "internal"
            notes = replace(order.notes, **{which: word})
            return replace(order, notes=notes), f"note.{which}", word
        if kind == "amount":
            amount = LARGE + self.said.words
            amounts = {**order.amounts, "shipping": amount}
            return replace(order, amounts=amounts), "currency_amounts", str(amount)
        return self._with_line(order, kind, word)

    def _with_line(self, order: Order, kind: str, word: str) -> tuple[Order | None, str, str]:
        if kind == "more":
            line = Line(id=self.world.ids.ulid(), sku=word, quantity=Decimal(1))
            return replace(order, lines=(*order.lines, line)), f"line.{line.id}", word
        if len(order.lines) < 2:
            return None, "", ""
        n = self.world.rng.randrange(len(order.lines))
        line = order.lines[n]
        if kind == "less":
            self.said.clerk = [e for e in self.said.clerk if e.group != f"line.{line.id}"]
            return replace(order, lines=order.lines[:n] + order.lines[n + 1 :]), "", ""
        lines = (*order.lines[:n], replace(line, sku=word), *order.lines[n + 1 :])
        return replace(order, lines=lines), f"line.{line.id}", word

    def ship(self) -> None:
        order = self.present()
        if order is not None and order.status_of("fulfilment").value == "awaiting":
            orders.advance(self.world.desk, order.id, {"fulfilment": "shipped"})

    def command(self) -> None:
        """Ask the shop for its invoice, or the supplier for the money back."""
        order = self.present()
        names = {"server_key": "create_invoice", "split": "refund"}
        if order is not None and order.account in names:
            with self.world.store.write() as tx:
                chain.queue_command(tx, order, names[order.account])

    def trash(self) -> None:
        order = self.present()
        if order is not None:
            there = SHAPES[shape_of(order.account)].delete and self.world.rng.random() < 0.5
            trash_orders(self.world.desk, [order.id], remote=there)

    def restore(self) -> None:
        order = self.any_order()
        if order is not None and order.trashed_us is not None:
            restore_orders(self.world.desk, [order.id])

    def issue(self) -> None:
        """A paper takes the next number (sync §1.22)."""
        order = self.present()
        if order is None or not order.lines:
            return
        with self.world.store.write() as tx:
            day = CARPAT.business_day(tx.now_us)

            def make(number: str, version: int) -> Document:
                return documents.build(
                    order, CARPAT, "proforma", business_day=day, number=number, version=version,
                    issued_us=tx.now_us,
                )  # fmt: skip

            papers.issue(
                tx, make, kind="proforma", company=CARPAT.key, order_id=order.id, business_day=day
            )

    # -- answers -------------------------------------------------------------------

    def choose(self) -> None:
        found = outbox.conflicts(self.world.desk)
        if found:
            clash = self.world.rng.choice(found)
            choice: answers.Choice = "local" if self.world.rng.random() < 0.5 else "remote"
            outbox.resolve_conflict(self.world.desk, clash.order_id, clash.group, choice)

    def retry(self) -> None:
        waiting = [op for op in outbox.outbox(self.world.desk) if op.state == "rejected"]
        if waiting:
            outbox.retry(self.world.desk, self.world.rng.choice(waiting).seq)

    def answer(self) -> None:
        """The clerk asks the supplier, and says what is true."""
        ops = outbox.outbox(self.world.desk)
        parked = [row for row in ops if row.state == "needs_confirmation"]
        if not parked:
            return
        row = self.world.rng.choice(parked)
        server = self.world.servers[shape_of(row.account)]
        if any(self._may_be(request, row.client_ref) for _, request in server.late):
            return  # the supplier does not know yet either
        there = [k for k in server.orders.values() if k.ref == row.client_ref]
        if row.kind == "create":
            sent = tuple(kept.id for kept in there)
        else:
            sent = ("it is there",) if self._is_done(row.order_id, row.kind) else ()
        outbox.answer(self.world.desk, row.seq, sent=sent)

    def _may_be(self, request: Any, ref: str) -> bool:
        said = parsed(request)
        return said.get("ref") == ref or request.path_template not in ("create", "replace")

    def _is_done(self, order_id: str, kind: str) -> bool:
        with self.world.store.read() as reader:
            sql = "SELECT account_id, remote_id FROM remote_links WHERE order_id = ?"
            found = reader.execute(sql, (order_id,)).fetchall()
        kept = [self.world.servers[shape_of(a)].orders.get(r) for a, r in found]
        return all(k is not None and k.invoices for k in kept)

    def settle(self) -> None:
        """At rest a person answers everything there is."""
        for _ in range(8):
            self.retry()
            self.answer()
            self.choose()


@dataclass
class Stranger:
    """Other clients of the remotes."""

    world: World
    said: Typed

    def any_kept(self, shape: Shape) -> Kept | None:
        server = self.world.servers[shape]
        ids = sorted(server.orders)
        return server.orders[self.world.rng.choice(ids)] if ids else None

    def enter(self, *, age_us: int = 0) -> None:
        listed = [shape for shape in self.world.shapes if SHAPES[shape].list != "none"]
        if not listed:
            return
        word = self.said.word("s")
        values: dict[str, Any] = {
            "header.buyer_reference": word,
            "currency_amounts": {"currency": "EUR", "amounts": {"shipping": str(LARGE)}},
            "line.S1": {"kind": "product", "sku": word, "quantity": "1"},
        }
        self.world.servers[self.world.rng.choice(listed)].add(values, age_us=age_us)

    def edit(self) -> None:
        shape = self.world.rng.choice(self.world.shapes)
        kept = self.any_kept(shape)
        if kept is None:
            return
        word = self.said.word("s")
        kinds = ["header.buyer_reference", "party.shipping", "note.customer", "amount", "line"]
        kind = self.world.rng.choice(kinds)
        if kind == "line":
            lines = [group for group in kept.groups if group.startswith("line.")]
            kind = self.world.rng.choice(lines) if lines else "note.customer"
        value: Any = word
        if kind == "party.shipping":
            value = {"full_name": "A", "name_form": "whole", "city": word}
        elif kind.startswith("line."):
            value = {**kept.groups[kind], "sku": word}
        elif kind == "amount":
            kind, word = "currency_amounts", str(LARGE + self.said.words)
            value = {"currency": "EUR", "amounts": {"shipping": word}}
        self._put(shape, kept, kind, value)
        raced = self._is_raced(shape, kept)
        self.said.by_stranger(Edit(kept.id, kind, word, raced, shape))

    def advance(self) -> None:
        """A status moves on there."""
        shape = self.world.rng.choice(self.world.shapes)
        kept = self.any_kept(shape)
        if kept is not None:
            now = kept.groups.get("status.fulfilment", {}).get("value", "none")
            step = min(PATH.index(now) + 1, len(PATH) - 1)
            self._put(shape, kept, "status.fulfilment", status_word(PATH[step]))

    def _put(self, shape: Shape, kept: Kept, group: str, value: Any) -> None:
        self.world.servers[shape].edited(kept, group, value)

    def _is_raced(self, shape: Shape, kept: Kept) -> bool:
        late = self.world.servers[shape].late
        return any(parsed(request).get("id") == kept.id for _, request in late)

    def delete(self) -> None:
        shape = self.world.rng.choice(self.world.shapes)
        kept = self.any_kept(shape)
        if kept is not None and SHAPES[shape].delete:
            del self.world.servers[shape].orders[kept.id]
            gone = (shape, kept.id)  # with what was said of it; ours may be made anew (§1.23 no. 9)
            self.said.strange = [e for e in self.said.strange if (e.account, e.order) != gone]
