"""The schema that the table classes say, as SQL: revisions are written from it and held to it."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable
from sqlmodel import SQLModel

from app.store import tables, tables_sync
from app.store.search import PRODUCTS_DDL, SEARCH_DDL

MODULES = (tables, tables_sync)  # importing them fills the metadata


def statements() -> Iterator[str]:
    """CREATE statements in the order of their foreign keys, then the search indexes."""
    dialect = sqlite.dialect()
    for table in SQLModel.metadata.sorted_tables:
        yield _tidy(str(CreateTable(table).compile(dialect=dialect)))
        for index in sorted(table.indexes, key=lambda index: str(index.name)):
            yield _tidy(str(CreateIndex(index).compile(dialect=dialect)))
    yield SEARCH_DDL
    yield PRODUCTS_DDL


def _tidy(sql: str) -> str:
    return "\n".join(line.rstrip() for line in sql.strip().splitlines() if line.strip())
