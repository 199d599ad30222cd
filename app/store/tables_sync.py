"""The schema of sync and of papers as SQLModel classes (sync §1.3 and §1.22).

Columns named `…_at` are microseconds since 1970 UTC. Secrets have no place in any of these tables.
"""

from __future__ import annotations

from typing import Any, ClassVar

from sqlalchemy import CheckConstraint, ForeignKeyConstraint, Index, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from app.store.columns import (
    Bytes,
    Id,
    Int,
    IntOrNull,
    Json,
    Key,
    Micros,
    Ref,
    Text,
    TextOrNull,
)
from app.store.state import LIVE_OP
from app.store.tables import CLUSTERED, STRICT, of_order

GROWING = {"sqlite_strict": True, "sqlite_autoincrement": True}


def link() -> ForeignKeyConstraint:
    return ForeignKeyConstraint(["link_id"], ["remote_links.id"], ondelete="CASCADE")


def account() -> ForeignKeyConstraint:
    return ForeignKeyConstraint(["account_id"], ["remote_accounts.id"])


class AccountTable(SQLModel, table=True):
    __tablename__: ClassVar[Any] = "remote_accounts"
    __table_args__ = (
        Index(None, "name", unique=True, sqlite_where=text("removed_at IS NULL")),
        STRICT,
    )

    id: Id
    name: Ref
    kind: Ref
    base_url: Text
    settings: Json  # {"options": {}, "defaults": {}, and what the connection test found}
    ref_proved: Int
    sign_in: Int
    failures: Int
    next_try_at: Int
    paused_until: Int
    offline_since: IntOrNull
    removed_at: IntOrNull
    lineage: Text


class LinkTable(SQLModel, table=True):
    __tablename__: ClassVar[Any] = "remote_links"
    __table_args__ = (
        UniqueConstraint("account_id", "remote_id"),
        ForeignKeyConstraint(["order_id"], ["orders.id"]),
        account(),
        Index("ix_remote_links_state", "order_id", "gone_at", "hold_until", "id"),  # see state.py
        Index("ix_remote_links_gone", "order_id", sqlite_where=text("gone_at IS NOT NULL")),
        Index(None, "account_id", "remote_seen_at"),
        STRICT,
    )

    id: Id
    order_id: Ref
    account_id: Ref
    remote_id: Ref
    parent_remote_id: Text
    base: Json
    base_hash: Text
    row_hash: Text
    body_hash: Text
    remote_seen_at: IntOrNull
    remote_modified: IntOrNull
    sent_groups: Json
    not_sent: Json
    hold_until: IntOrNull
    absent_count: Int
    absent_since: IntOrNull
    gone_at: IntOrNull


class PayloadTable(SQLModel, table=True):
    """The last body as received, zlib level 1; a table of its own so that scans stay short."""

    __tablename__: ClassVar[Any] = "payloads"
    __table_args__ = (link(), CheckConstraint("kind IN ('base', 'remote')", name="kind"), STRICT)

    link_id: Id
    kind: Id
    body: Bytes


class LineLinkTable(SQLModel, table=True):
    """No foreign key to the line: its row is rewritten when the order changes, its id never."""

    __tablename__: ClassVar[Any] = "remote_line_links"
    __table_args__ = (link(), CLUSTERED)

    link_id: Id
    line_id: Id
    remote_line_id: Text
    entry_ref: Text
    fingerprint: Text


class OutboxTable(SQLModel, table=True):
    __tablename__: ClassVar[Any] = "outbox"
    __table_args__ = (
        UniqueConstraint("order_id", "dedupe"),
        ForeignKeyConstraint(["order_id"], ["orders.id"]),
        ForeignKeyConstraint(["depends_on"], ["outbox.seq"]),
        CheckConstraint(
            "state IN ('queued', 'blocked', 'sending', 'in_doubt', 'needs_confirmation',"
            " 'rejected', 'done', 'superseded', 'cancelled')",
            name="state",
        ),
        Index("ix_outbox_live", "order_id", "seq", "kind", "state", sqlite_where=text(LIVE_OP)),
        Index("ix_outbox_due", "next_at", sqlite_where=text("state IN ('queued', 'in_doubt')")),
        Index("ix_outbox_person", "order_id",
              sqlite_where=text("state IN ('needs_confirmation', 'rejected')")),
        Index("uq_outbox_push", "order_id", unique=True,
              sqlite_where=text(f"kind = 'push' AND {LIVE_OP}")),
        GROWING,
    )  # fmt: skip

    seq: Key
    order_id: Ref
    kind: Ref
    args: Json
    state: Ref
    depends_on: IntOrNull
    attempts: Int
    next_at: Int
    error_code: Text
    error_text: Text
    created_rev: Int
    queued_at: Int
    dedupe: TextOrNull


class AttemptTable(SQLModel, table=True):
    __tablename__: ClassVar[Any] = "attempts"
    __table_args__ = (
        UniqueConstraint("outbox_seq", "n"),
        ForeignKeyConstraint(["outbox_seq"], ["outbox.seq"]),
        CheckConstraint(
            "outcome IN ('done', 'refused', 'ambiguous', 'not_sent')", name="outcome"
        ),
        Index("ix_attempts_open", "boot_id", sqlite_where=text("outcome IS NULL")),
        STRICT,
    )  # fmt: skip

    id: Id
    outbox_seq: Int
    n: Int
    started_at: Int
    finished_at: IntOrNull
    boot_id: Text
    method: Text
    path_template: Text
    request_hash: Text
    request_body: TextOrNull
    status: IntOrNull
    response_hash: Text
    response_body: TextOrNull
    outcome: TextOrNull


class ConflictTable(SQLModel, table=True):
    __tablename__: ClassVar[Any] = "conflicts"
    __table_args__ = (
        link(),
        CheckConstraint("state IN ('open', 'resolved', 'void')", name="state"),
        Index("uq_conflicts_open", "link_id", "group", unique=True,
              sqlite_where=text("state = 'open'")),
        Index(None, "link_id"),
        STRICT,
    )  # fmt: skip

    id: Id
    link_id: Ref
    group: Ref
    base: Json
    local: Json
    remote: Json
    rule: Text
    state: Ref
    choice: Text
    by: Text
    at: Int


class PullRunTable(SQLModel, table=True):
    __tablename__: ClassVar[Any] = "pull_runs"
    __table_args__ = (account(), Index(None, "account_id", "finished_at"), STRICT)

    id: Id
    account_id: Ref
    strategy: Text
    from_at: IntOrNull = Field(default=None, sa_column_kwargs={"name": "from"})
    to_at: IntOrNull = Field(default=None, sa_column_kwargs={"name": "to"})
    started_at: Int
    finished_at: IntOrNull
    complete: Int
    total_first: IntOrNull
    total_last: IntOrNull
    seen: Int
    unchanged: Int
    merged: Int
    imported: Int
    quarantined: Int
    conflicts: Int
    text: Text


class PullSeenTable(SQLModel, table=True):
    __tablename__: ClassVar[Any] = "pull_seen"
    __table_args__ = (
        ForeignKeyConstraint(["run_id"], ["pull_runs.id"], ondelete="CASCADE"),
        CLUSTERED,
    )

    run_id: Id
    remote_id: Id
    hash: Text


class CursorTable(SQLModel, table=True):
    __tablename__: ClassVar[Any] = "sync_cursor"
    __table_args__ = (account(), CLUSTERED)

    account_id: Id
    stream: Id
    watermark: IntOrNull
    run_id: Text


class QuarantineTable(SQLModel, table=True):
    __tablename__: ClassVar[Any] = "quarantine"
    __table_args__ = (account(), Index(None, "account_id", "remote_id"), STRICT)

    id: Id
    account_id: Ref
    remote_id: TextOrNull
    raw: Text
    reason: Text
    first_seen: Int
    last_seen: Int
    count: Int


class TombstoneTable(SQLModel, table=True):
    __tablename__: ClassVar[Any] = "tombstones"
    __table_args__ = (account(), CLUSTERED)

    account_id: Id
    remote_id: Id
    client_ref: Text
    order_id: Text
    why: Text
    at: Int


class JournalTable(SQLModel, table=True):
    """Append-only; no foreign key, for history outlives a purged order."""

    __tablename__: ClassVar[Any] = "journal"
    __table_args__ = (
        CheckConstraint(
            "source IN ('clerk', 'pull', 'push', 'merge', 'import', 'restore')", name="source"
        ),
        Index(None, "order_id"),
        GROWING,
    )

    seq: Key
    at: Int
    who: Text
    source: Ref
    order_id: Text
    rev: Int
    group: Text
    before: Text
    after: Text


class SeriesTable(SQLModel, table=True):
    __tablename__: ClassVar[Any] = "series"
    __table_args__ = (UniqueConstraint("prefix"), STRICT)

    id: Id
    company: Text
    kind: Ref
    prefix: Ref
    width: Int
    next: Int
    note: Text


class DocumentTable(SQLModel, table=True):
    """An issued paper; its order can't be removed while it stands (sync §1.11)."""

    __tablename__: ClassVar[Any] = "documents"
    __table_args__ = (
        UniqueConstraint("series_id", "number"),
        ForeignKeyConstraint(["series_id"], ["series.id"]),
        ForeignKeyConstraint(["order_id"], ["orders.id"]),
        Index(None, "order_id"),
        Index(None, "number"),
        Index(None, "issued_at"),
        Index(None, "credits"),
        Index(None, "currency", "kind", "business_day"),
        Index(None, "follows"),
        Index("ix_documents_path", text("lower(path)")),
        STRICT,
    )

    id: Id
    series_id: TextOrNull
    number: Text
    kind: Ref
    order_id: Ref
    company: Text
    customer: Text
    business_day: Text
    total: Micros
    currency: Text
    snapshot: Ref  # canonical JSON, frozen
    snapshot_sha256: Text
    issued_at: Int
    shipment: Text  # id of the only shipment it covers
    seller: Text  # whose lines alone it covers
    credits: Text  # number of the invoice that a credit note corrects
    follows: Text  # number of the proforma an invoice goes back to or the invoice it replaces
    void_reason: Text
    path: Text  # relative to the profile
    pdf_sha256: Text


class PrintTable(SQLModel, table=True):
    __tablename__: ClassVar[Any] = "print_journal"
    __table_args__ = (
        ForeignKeyConstraint(["document_id"], ["documents.id"]),
        Index(None, "document_id"),
        GROWING,
    )

    seq: Key
    document_id: Ref
    at: Int
    who: Text
    printer: Text
    copies: Int
    outcome: Text


class BatchOrderTable(SQLModel, table=True):
    """An order whose papers a batch has still to print; gone with the last of them."""

    __tablename__: ClassVar[Any] = "batch_orders"
    __table_args__ = (of_order(), UniqueConstraint("order_id", "kind"), STRICT)

    seq: Key  # the batch's order
    order_id: Ref
    kind: Ref
    since_at: Int  # earlier prints do not count
    sending: Text  # id of the paper that is being handed to the queue


class MetaTable(SQLModel, table=True):
    """db_uuid, lineage, device_id, boot_id, clean_shutdown, last_wall, backup_of (sync §1.3)."""

    __tablename__: ClassVar[Any] = "meta"
    __table_args__ = (CLUSTERED,)

    key: Id
    value: Text
