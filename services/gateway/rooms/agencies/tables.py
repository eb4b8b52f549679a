"""Agencies that help, or that data may be shared with."""

from sqlalchemy import Table

from services.gateway.readmodel.columns import code, codes, identity, line, moment, version
from services.gateway.readmodel.tables import metadata

AGENCIES = Table(
    "agencies", metadata, identity("agency_id"), version(), code("code"), line("name"), code("kind"),
    code("country_of_allegiance"), codes("states"), moment("registered_at"),
)  # fmt: skip
