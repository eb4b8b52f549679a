"""Columns that more than one service has."""

from typing import Any

from sqlalchemy import String
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field


def code() -> Any:
    """A column for a value of a published list."""
    return Field(sa_type=String(40))


def later_code() -> Any:
    """A column for a value of a published list that may not be known yet."""
    return Field(default=None, sa_type=String(40))


def codes() -> Any:
    """A column for several values of published lists."""
    return Field(default_factory=list, sa_type=JSONB)
