"""Phones that are lent."""

from sqlalchemy import Table

from services.gateway.readmodel.columns import code, identity, moment, person, version
from services.gateway.readmodel.tables import metadata

LOANS = Table(
    "loans", metadata, identity("loan_id"), version(), person(index=True), code("status"),
    moment("lent_at"),
)  # fmt: skip
