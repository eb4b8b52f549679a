"""Rows of a file that is being read rest here, encrypted, until all of them were."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0022"
down_revision: str | None = "0021"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """To this release."""
    op.create_table(
        "spooled_rows",
        sa.Column("attempt", sa.Uuid(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("import_id", sa.Uuid(), nullable=False),
        sa.Column("household", sa.LargeBinary(), nullable=True),
        sa.Column("row_hash", sa.LargeBinary(), nullable=False),
        sa.Column("occurrence", sa.Integer(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["import_id"], ["imports.id"], name=op.f("fk_spooled_rows_import_id")),
        sa.PrimaryKeyConstraint("attempt", "place", "number", name=op.f("pk_spooled_rows")),
    )
    op.create_index(op.f("ix_spooled_rows_import_id"), "spooled_rows", ["import_id"])
    op.create_index("ix_spooled_rows_row_hash", "spooled_rows", ["attempt", "row_hash"])
    op.create_index("ix_spooled_rows_household", "spooled_rows", ["attempt", "household"])


def downgrade() -> None:
    """Back to the one before; an import that was being read is read anew."""
    op.drop_table("spooled_rows")
