"""The column types of the STRICT schema: Text, Int, Micros, Json, and bytes as they are.

STRICT refuses VARCHAR, BOOLEAN, JSON and DATETIME. Times are Int, microseconds since 1970 UTC;
decimals are Micros, integers of millionths that SQL can sort and sum exactly; Json is text. Needed
by the schema and its migrations only: reading and writing is plain SQL.
"""

from __future__ import annotations

from typing import Annotated

from sqlalchemy import Integer, LargeBinary, text
from sqlalchemy import Text as SqlText
from sqlmodel import Field

ZERO = text("0")
Id = Annotated[str, Field(sa_type=SqlText, primary_key=True)]
Key = Annotated[int, Field(sa_type=Integer, primary_key=True)]
Ref = Annotated[str, Field(sa_type=SqlText)]  # says itself; no default
Text = Annotated[str, Field(sa_type=SqlText, sa_column_kwargs={"server_default": ""})]
TextOrNull = Annotated[str | None, Field(sa_type=SqlText)]
Int = Annotated[int, Field(sa_type=Integer, sa_column_kwargs={"server_default": ZERO})]
IntOrNull = Annotated[int | None, Field(sa_type=Integer)]
Micros = Annotated[int | None, Field(sa_type=Integer)]  # an exact decimal in millionths
Json = Annotated[str | None, Field(sa_type=SqlText)]
Bytes = Annotated[bytes, Field(sa_type=LargeBinary)]
