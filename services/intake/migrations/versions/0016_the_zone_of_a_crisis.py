"""The time zone of a crisis: that of its country where it has one clock, and else none, the strictest reading."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from shared.platform.zones import zone_of_country

revision: str = "0016"
down_revision: str | None = "0015"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """To this release."""
    op.add_column("sharing_grants", sa.Column("over_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("crises", sa.Column("time_zone", sa.String(length=60), nullable=True))
    fill(op.get_bind())


def fill(connection: sa.Connection) -> None:
    """The zones of the crises there are."""
    countries = connection.execute(sa.text("SELECT DISTINCT country FROM crises")).scalars().all()
    statement = sa.text("UPDATE crises SET time_zone = :zone WHERE country = :country")
    for country in countries:
        connection.execute(statement, {"zone": zone_of_country(country), "country": country})


def downgrade() -> None:
    """The release before knows no zones."""
    op.drop_column("crises", "time_zone")
    op.drop_column("sharing_grants", "over_at")
