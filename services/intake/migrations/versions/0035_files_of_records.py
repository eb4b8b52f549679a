"""Files of operations, crises, agencies and donors, each under a key of the record's own."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0035"
down_revision: str | None = "0034"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

OF_ONE = "(person_id IS NULL) <> (record_id IS NULL)"


def upgrade() -> None:
    """To this release."""
    op.create_table(
        "file_records",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_file_records")),
    )
    op.alter_column("files", "person_id", nullable=True)
    op.add_column("files", sa.Column("record_id", sa.Uuid(), nullable=True))
    op.add_column("files", sa.Column("agency_id", sa.Uuid(), nullable=True))
    op.create_foreign_key(op.f("fk_files_record_id"), "files", "file_records", ["record_id"], ["id"])
    op.create_index(op.f("ix_files_record_id"), "files", ["record_id"])
    op.create_check_constraint("of_one", "files", OF_ONE)


def downgrade() -> None:
    """Back to the one before; what is stored of files of records stays where it lies, and nothing leads to it."""
    op.execute("DELETE FROM files WHERE person_id IS NULL")
    op.drop_constraint(op.f("ck_files_of_one"), "files", type_="check")
    op.drop_column("files", "agency_id")
    op.drop_column("files", "record_id")
    op.alter_column("files", "person_id", nullable=False)
    op.drop_table("file_records")
