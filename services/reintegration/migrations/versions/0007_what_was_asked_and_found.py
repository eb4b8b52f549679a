"""What was asked, planned, found and given is no longer kept of whoever was erased before."""

from collections.abc import Sequence

from alembic import op

revision: str = "0007"
down_revision: str | None = "0006"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """To this release."""
    op.execute(
        "UPDATE plans SET services = '[]' FROM subject_keys"
        " WHERE subject_keys.subject_id = plans.person_id AND subject_keys.wrapped_key IS NULL"
    )
    op.execute(
        "UPDATE follow_ups SET findings = NULL FROM subject_keys"
        " WHERE subject_keys.subject_id = follow_ups.person_id AND subject_keys.wrapped_key IS NULL"
    )


def downgrade() -> None:
    """What was erased is not brought back; the release before reads what is left."""
