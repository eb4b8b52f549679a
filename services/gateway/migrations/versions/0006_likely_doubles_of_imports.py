"""Whom an import registered although somebody very alike was there."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = "0006"
down_revision: str | None = "0005"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

# Written out as it was when this migration was made; tests compare it with what `readmodel/row_level_security.py` says today.
OF_A_PERSON = (
    "(current_setting('homeward.reach', true) = 'all' OR (SELECT true FROM persons WHERE persons.id = person_id))"
)


def upgrade() -> None:
    """The owner is bound as well."""
    op.create_table(
        "import_doubles",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("import_id", sa.Uuid(), nullable=True),
        sa.Column("position", sa.BigInteger(), nullable=True),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("other_id", sa.Uuid(), nullable=True),
        sa.Column("reasons", postgresql.ARRAY(sa.Text()), server_default=sa.text("'{}'"), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_doubles")),
    )
    op.create_index(op.f("ix_import_doubles_import_id_position_id"), "import_doubles", ["import_id", "position", "id"])
    op.execute("ALTER TABLE import_doubles ENABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE import_doubles FORCE ROW LEVEL SECURITY")
    op.execute(f"CREATE POLICY viewer ON import_doubles USING ({OF_A_PERSON})")


def downgrade() -> None:
    """The table only; a rebuild of an older release does without."""
    op.drop_table("import_doubles")
