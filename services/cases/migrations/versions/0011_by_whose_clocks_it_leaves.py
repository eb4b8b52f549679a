"""The time zones of where an operation leaves and arrives: those of countries with one clock, and else none."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from shared.platform.zones import zone_of_country

revision: str = "0011"
down_revision: str | None = "0010"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """To this release."""
    for place in ("origin", "destination"):
        op.add_column("operations", sa.Column(f"{place}_time_zone", sa.String(length=60), nullable=True))
        fill(op.get_bind(), place)


def fill(connection: sa.Connection, place: str) -> None:
    """The zones of the operations there are."""
    countries = connection.execute(sa.text(f"SELECT DISTINCT {place}_country FROM operations")).scalars().all()  # noqa: S608  # our own names
    statement = sa.text(f"UPDATE operations SET {place}_time_zone = :zone WHERE {place}_country = :country")  # noqa: S608  # our own names
    for country in countries:
        connection.execute(statement, {"zone": zone_of_country(country), "country": country})


def downgrade() -> None:
    """The release before knows no zones."""
    for place in ("origin", "destination"):
        op.drop_column("operations", f"{place}_time_zone")
