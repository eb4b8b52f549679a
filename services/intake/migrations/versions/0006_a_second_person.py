"""Erasures and sharing overrides that wait for a second person."""

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = "0006"
down_revision: str | None = "0005"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """To this release."""
    op.create_table(
        "erasure_requests",
        *_aggregate(),
        sa.Column("reason", sa.String(length=40), nullable=False),
        *_decision(),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_erasure_requests")),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_erasure_requests_person_id_persons")),
    )
    op.create_index(op.f("ix_erasure_requests_person_id"), "erasure_requests", ["person_id"])
    op.create_index(
        "ix_erasure_requests_open",
        "erasure_requests",
        ["person_id"],
        unique=True,
        postgresql_where=sa.text("decided_at IS NULL"),
    )
    op.create_table(
        "sharing_overrides",
        *_aggregate(),
        sa.Column("agency_id", sa.Uuid(), nullable=False),
        sa.Column("purpose", sa.String(length=20), nullable=False),
        sa.Column("classes", postgresql.JSONB(), nullable=False),
        sa.Column("legal_basis", sa.String(length=30), nullable=False),
        sa.Column("ground", sa.String(length=40), nullable=False),
        sa.Column("explanation", postgresql.JSONB(none_as_null=True), nullable=True),
        sa.Column("protocol_version", sa.String(length=40), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("valid_until", sa.Date(), nullable=False),
        *_decision(),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sharing_overrides")),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_sharing_overrides_person_id_persons")),
        sa.ForeignKeyConstraint(["agency_id"], ["agencies.id"], name=op.f("fk_sharing_overrides_agency_id_agencies")),
    )
    op.create_index(op.f("ix_sharing_overrides_person_id"), "sharing_overrides", ["person_id"])


def downgrade() -> None:
    """Back to the one before; what waits is asked for again."""
    op.drop_table("sharing_overrides")
    op.drop_table("erasure_requests")


def _aggregate() -> list[sa.Column[Any]]:
    return [
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("exercise", sa.String(length=80), nullable=True),
        sa.Column("person_id", sa.Uuid(), nullable=False),
    ]


def _decision() -> list[sa.Column[Any]]:
    return [
        sa.Column("requested_by", sa.Uuid(), nullable=False),
        sa.Column("requested_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("decided_by", sa.Uuid(), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("approved", sa.Boolean(), nullable=True),
    ]
