"""The time zones of crises, operations and journeys; null where nothing told one since: then the country says it."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from shared.platform.zones import zone_of_country

revision: str = "0025"
down_revision: str | None = "0024"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

ZONES = {
    ("crises", "time_zone"): "country",
    ("operations", "origin_time_zone"): "origin_country",
    ("operations", "destination_time_zone"): "destination_country",
    ("journeys", "time_zone"): "country",
}


def upgrade() -> None:
    """To this release, whose services fill theirs in the same way."""
    connection = op.get_bind()
    op.execute("SELECT set_config('homeward.reach', 'all', true)")
    for (name, zone), country in ZONES.items():
        op.add_column(name, sa.Column(zone, sa.String(length=200), nullable=True))
        fill(connection, name, zone, country)


def fill(connection: sa.Connection, name: str, zone: str, country: str) -> None:
    """The zones of what there is."""
    known = sa.text(f"SELECT DISTINCT {country} FROM {name} WHERE {country} IS NOT NULL")  # noqa: S608  # our own names
    statement = sa.text(f"UPDATE {name} SET {zone} = :zone WHERE {country} = :country")  # noqa: S608  # our own names
    for code in connection.execute(known).scalars().all():
        connection.execute(statement, {"zone": zone_of_country(code), "country": code})


def downgrade() -> None:
    """The release before knows no zones."""
    for name, zone in ZONES:
        op.drop_column(name, zone)
