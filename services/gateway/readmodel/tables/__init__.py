"""The read model's tables, shaped for the questions people ask. They can be dropped and built again from the topics."""

from sqlalchemy import MetaData

from services.gateway.readmodel.tables.cases import cases_tables
from services.gateway.readmodel.tables.intake import intake_tables
from services.gateway.readmodel.tables.own import own_tables
from services.gateway.readmodel.tables.reintegration import reintegration_tables
from shared.platform.tables import service_metadata

KEPT = frozenset({"accounts", "sessions", "derivations", "places"})
"""What is not made from events."""


def build_metadata() -> MetaData:
    """The platform's tables and the gateway's."""
    built = service_metadata()
    intake_tables(built)
    cases_tables(built)
    reintegration_tables(built)
    own_tables(built)
    return built


metadata = build_metadata()
PROJECTED = tuple(name for name in metadata.tables if name not in KEPT and name not in service_metadata().tables)
"""The tables made from events."""
