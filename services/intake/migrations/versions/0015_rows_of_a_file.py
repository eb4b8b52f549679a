"""Imported rows belong to their file, and chunks wait once more to be compared."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = "0015"
down_revision: str | None = "0014"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """Every row is of the import that registered its person."""
    op.add_column("imported_rows", sa.Column("import_id", sa.Uuid(), nullable=True))
    op.execute(
        "UPDATE imported_rows SET import_id = coalesce(persons.import_id, persons.id)"
        " FROM persons WHERE persons.id = imported_rows.person_id"
    )
    op.alter_column("imported_rows", "import_id", nullable=False)
    op.drop_constraint("pk_imported_rows", "imported_rows", type_="primary")
    op.create_primary_key("pk_imported_rows", "imported_rows", ["crisis_id", "row_hash", "import_id"])
    op.add_column(
        "imports", sa.Column("continues", postgresql.ARRAY(sa.Uuid()), server_default=sa.text("'{}'"), nullable=False)
    )
    op.add_column(
        "import_chunks", sa.Column("is_registered", sa.Boolean(), server_default=sa.text("false"), nullable=False)
    )


def downgrade() -> None:
    """Back to the one before: of rows that read alike one stays known, and what was to be compared is let go."""
    op.execute("DELETE FROM import_chunks WHERE is_registered")
    op.drop_column("import_chunks", "is_registered")
    op.drop_column("imports", "continues")
    op.drop_constraint("pk_imported_rows", "imported_rows", type_="primary")
    op.execute(
        "DELETE FROM imported_rows one USING imported_rows other WHERE one.crisis_id = other.crisis_id"
        " AND one.row_hash = other.row_hash AND one.import_id > other.import_id"
    )
    op.create_primary_key("pk_imported_rows", "imported_rows", ["crisis_id", "row_hash"])
    op.drop_column("imported_rows", "import_id")
