"""Crises, and the places of the deployment's list."""

from sqlalchemy import Column, Float, String, Table

from services.gateway.readmodel.columns import code, identity, is_exercise, line, moment, version
from services.gateway.readmodel.tables import metadata

CRISES = Table(
    "crises", metadata, identity("crisis_id"), version(), line("name"), code("country"), code("hazard"), code("status"),
    code("time_zone"), code("exercise"), is_exercise(), moment("declared_at"),
)  # fmt: skip
# Names of the P-codes that regions are told by, from the list the deployment imports.
PLACES = Table(
    "places", metadata, Column("code", String(40), primary_key=True), Column("name", String(200), nullable=False),
    Column("latitude", Float), Column("longitude", Float),
)  # fmt: skip
