"""What was asked, planned, found and given is no longer kept of whoever was erased before."""

from collections.abc import Sequence

from alembic import op

revision: str = "0027"
down_revision: str | None = "0026"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """To this release."""
    op.execute(
        "UPDATE requests SET services = '[]', destination_country = NULL FROM persons"
        " WHERE persons.id = requests.person_id AND persons.erased_at IS NOT NULL"
    )
    op.execute(
        "UPDATE consents SET form = NULL, own_view = NULL FROM persons"
        " WHERE persons.id = consents.person_id AND persons.erased_at IS NOT NULL"
    )


def downgrade() -> None:
    """What was erased is not brought back; the release before reads what is left."""
