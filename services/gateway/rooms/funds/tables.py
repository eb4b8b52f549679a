"""Donors."""

from sqlalchemy import Table

from services.gateway.readmodel.columns import code, identity, line, moment, truth, version
from services.gateway.readmodel.tables import metadata

DONORS = Table(
    "donors", metadata, identity("donor_id"), version(), line("name"), code("currency"), truth("exercise"),
    moment("registered_at"),
)  # fmt: skip
