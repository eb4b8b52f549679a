"""Files about people; their bytes lie elsewhere."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = "0031"
down_revision: str | None = "0030"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """To this release."""
    op.create_table(
        "files",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("exercise", sa.String(length=80), nullable=True),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("begun_by", sa.Uuid(), nullable=False),
        sa.Column("begun_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("length", sa.Integer(), nullable=False),
        sa.Column("received", sa.Integer(), nullable=False),
        sa.Column("upload_parts", sa.Integer(), nullable=False),
        sa.Column("refused_for", sa.String(length=40), nullable=True),
        sa.Column("media_type", sa.String(length=40), nullable=True),
        sa.Column("size", sa.Integer(), nullable=True),
        sa.Column("content_parts", sa.Integer(), nullable=False),
        sa.Column("preview_parts", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=True),
        sa.Column("words", postgresql.JSONB(), nullable=True),
        sa.Column("attached_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("withdrawal_reason", sa.String(length=40), nullable=True),
        sa.Column("removal_due", sa.Boolean(), nullable=False),
        sa.Column("removed_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_files_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_files")),
    )
    op.create_index(op.f("ix_files_person_id"), "files", ["person_id"])
    op.create_index("ix_files_removal", "files", ["id"], postgresql_where=sa.text("removal_due AND removed_at IS NULL"))
    op.create_index("ix_files_unattached", "files", ["begun_at"], postgresql_where=sa.text("attached_at IS NULL"))
    op.create_index(
        "ix_files_uploads", "files", ["id"], postgresql_where=sa.text("upload_parts > 0 AND media_type IS NOT NULL")
    )


def downgrade() -> None:
    """Back to the one before; what is stored of files stays where it lies, and nothing leads to it."""
    op.drop_table("files")
