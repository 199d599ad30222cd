"""The column types of the STRICT schema: Text, Int, Micros, Json, and bytes as they are.

STRICT refuses VARCHAR, BOOLEAN, JSON and DATETIME; times are Int, microseconds since 1970 UTC.
Needed by the schema and its migrations only: reading and writing is plain SQL.
"""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Annotated, Any

from sqlalchemy import Dialect, Integer, LargeBinary, text
from sqlalchemy import Text as SqlText
from sqlalchemy.types import TypeDecorator
from sqlmodel import Field

from app import money


class MicrosType(TypeDecorator[Decimal]):
    """An exact decimal as an integer of millionths, so that SQL can sort and sum it."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> int | None:
        return None if value is None else money.to_micros(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> Decimal | None:
        return None if value is None else money.from_micros(value)


class JsonType(TypeDecorator[object]):
    """A JSON value as text."""

    impl = SqlText
    cache_ok = True

    def process_bind_param(self, value: object, dialect: Dialect) -> str | None:
        return None if value is None else json.dumps(value, ensure_ascii=False, sort_keys=True)

    def process_result_value(self, value: str | None, dialect: Dialect) -> object:
        return None if value is None else json.loads(value)


ZERO = text("0")
Id = Annotated[str, Field(sa_type=SqlText, primary_key=True)]
Key = Annotated[int, Field(sa_type=Integer, primary_key=True)]
Ref = Annotated[str, Field(sa_type=SqlText)]  # says itself; no default
Text = Annotated[str, Field(sa_type=SqlText, sa_column_kwargs={"server_default": ""})]
TextOrNull = Annotated[str | None, Field(sa_type=SqlText)]
Int = Annotated[int, Field(sa_type=Integer, sa_column_kwargs={"server_default": ZERO})]
IntOrNull = Annotated[int | None, Field(sa_type=Integer)]
Micros = Annotated[Decimal | None, Field(sa_type=MicrosType)]
Json = Annotated[Any, Field(sa_type=JsonType, nullable=True)]
Bytes = Annotated[bytes, Field(sa_type=LargeBinary)]
BytesOrNull = Annotated[bytes | None, Field(sa_type=LargeBinary)]
