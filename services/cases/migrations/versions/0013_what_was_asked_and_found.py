"""What was asked, planned, found and given is no longer kept of whoever was erased before."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0013"
down_revision: str | None = "0012"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """To this release."""
    op.alter_column("deliveries", "service_code", existing_type=sa.String(40), nullable=True)
    op.execute(
        "UPDATE movements SET gates = '{}' FROM known_persons"
        " WHERE known_persons.person_id = movements.person_id AND known_persons.erased_at IS NOT NULL"
    )
    op.execute(
        "UPDATE deliveries SET service_code = NULL FROM assistances, known_persons"
        " WHERE assistances.id = deliveries.assistance_id"
        " AND known_persons.person_id = assistances.person_id AND known_persons.erased_at IS NOT NULL"
    )
    op.execute(
        "UPDATE assistances SET services = '[]' FROM known_persons"
        " WHERE known_persons.person_id = assistances.person_id AND known_persons.erased_at IS NOT NULL"
    )


def downgrade() -> None:
    """What was erased is not brought back; the release before reads a word where it needs one."""
    op.execute("UPDATE deliveries SET service_code = 'erased' WHERE service_code IS NULL")
    op.alter_column("deliveries", "service_code", existing_type=sa.String(40), nullable=False)
