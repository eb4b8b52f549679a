"""What is in an imported file and was not read."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0011"
down_revision: str | None = "0010"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

# Written out as it was when this migration was made; tests compare it with what `readmodel/row_level_security.py` says today.
OF_STAFF = "(current_setting('homeward.reach', true) IN ('all', 'team', 'own'))"


def upgrade() -> None:
    """The owner is bound as well."""
    op.create_table(
        "import_unread",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("import_id", sa.Uuid(), nullable=True),
        sa.Column("position", sa.BigInteger(), nullable=True),
        sa.Column("sheet", sa.Text(), nullable=True),
        sa.Column("row", sa.Integer(), nullable=True),
        sa.Column("column", sa.Text(), nullable=True),
        sa.Column("code", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_unread")),
    )
    op.create_index(op.f("ix_import_unread_import_id_position_id"), "import_unread", ["import_id", "position", "id"])
    op.execute("ALTER TABLE import_unread ENABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE import_unread FORCE ROW LEVEL SECURITY")
    op.execute(f"CREATE POLICY viewer ON import_unread USING {OF_STAFF}")


def downgrade() -> None:
    """A rebuild of an older release does without."""
    op.drop_table("import_unread")
