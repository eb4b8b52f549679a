"""The time zone of where somebody is home: that of a country with one clock, and else none until somebody says which."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from shared.platform.zones import zone_of_country

revision: str = "0006"
down_revision: str | None = "0005"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """To this release."""
    op.add_column("journeys", sa.Column("time_zone", sa.String(length=60), nullable=True))
    fill(op.get_bind())


def fill(connection: sa.Connection) -> None:
    """The zones of the journeys there are."""
    statement = sa.text("UPDATE journeys SET time_zone = :zone WHERE country = :country")
    for country in connection.execute(sa.text("SELECT DISTINCT country FROM journeys")).scalars().all():
        connection.execute(statement, {"zone": zone_of_country(country), "country": country})


def downgrade() -> None:
    """The release before knows no zones."""
    op.drop_column("journeys", "time_zone")
