"""The trail is looked through by whom, about whom, what, and with which outcome."""

from collections.abc import Sequence

from alembic import op

revision: str = "0036"
down_revision: str | None = "0035"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None
PARTS = ("actor", "action", "decision")


def upgrade() -> None:
    """To this release."""
    for part in PARTS:
        op.execute(f"CREATE INDEX ix_audit_{part} ON audit ((entry ->> '{part}'), recorded_at)")
    op.execute("CREATE INDEX ix_audit_subjects ON audit USING gin ((entry -> 'subjects'))")


def downgrade() -> None:
    """Back to the one before."""
    for part in ("subjects", *PARTS):
        op.drop_index(f"ix_audit_{part}", table_name="audit")
