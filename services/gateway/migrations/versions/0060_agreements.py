"""Agreements, every version of their terms, and what was done that they oblige to."""

from collections.abc import Sequence
from datetime import date, datetime

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = "0060"
down_revision: str | None = "0059"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

# Written out as it was when this migration was made; tests compare it with what `readmodel/row_level_security.py` says today.
OF_STAFF = "(current_setting('homeward.reach', true) IN ('all', 'team', 'own'))"
NO_CODES = sa.text("'{}'")


def _code(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.String(length=200), nullable=True)


def _day(name: str) -> sa.Column[date]:
    return sa.Column(name, sa.Date(), nullable=True)


def _moment(name: str) -> sa.Column[datetime]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=True)


def _codes(name: str) -> sa.Column[str]:
    return sa.Column(name, postgresql.ARRAY(sa.Text()), server_default=NO_CODES, nullable=False)


def _version() -> sa.Column[int]:
    return sa.Column("version", sa.BigInteger(), server_default=sa.text("0"), nullable=False)


def upgrade() -> None:
    """To this release."""
    op.create_table(
        "agreements",
        sa.Column("id", sa.Uuid(), nullable=False),
        _version(),
        _code("kind"),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("reference", sa.Text(), nullable=True),
        _code("status"),
        sa.Column("number", sa.Integer(), nullable=True),
        _day("valid_from"),
        _day("valid_until"),
        _moment("ends_at"),
        _codes("countries"),
        _codes("parties"),
        sa.Column("report_every_days", sa.Integer(), nullable=True),
        sa.Column("exercise_every_months", sa.Integer(), nullable=True),
        _day("review_on"),
        _day("evaluate_on"),
        _moment("in_force_at"),
        _code("suspension_reason"),
        _code("end_reason"),
        _moment("ended_at"),
        _day("last_report"),
        _day("last_exercise"),
        _day("last_review"),
        _day("next_review"),
        _day("last_evaluation"),
        _day("next_evaluation"),
        _moment("drafted_at"),
        _code("exercise"),
        sa.Column("is_exercise", sa.Boolean(), sa.Computed("exercise IS NOT NULL", persisted=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agreements")),
    )
    op.create_table(
        "agreement_versions",
        sa.Column("id", sa.Uuid(), nullable=False),
        _version(),
        sa.Column("agreement_id", sa.Uuid(), nullable=True),
        sa.Column("number", sa.Integer(), nullable=True),
        _code("status"),
        sa.Column("terms", postgresql.JSONB(), nullable=True),
        sa.Column("changed_by", sa.Uuid(), nullable=True),
        _moment("changed_at"),
        sa.Column("proposed_by", sa.Uuid(), nullable=True),
        _moment("proposed_at"),
        sa.Column("signed_by", sa.Uuid(), nullable=True),
        _moment("signed_at"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agreement_versions")),
    )
    op.create_index(op.f("ix_agreement_versions_agreement_id"), "agreement_versions", ["agreement_id"])
    op.create_table(
        "agreement_duties",
        sa.Column("id", sa.Uuid(), nullable=False),
        _version(),
        sa.Column("agreement_id", sa.Uuid(), nullable=True),
        _code("duty"),
        _day("done_on"),
        _day("next_on"),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column("changed_by", sa.Uuid(), nullable=True),
        _moment("changed_at"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agreement_duties")),
    )
    op.create_index(op.f("ix_agreement_duties_agreement_id"), "agreement_duties", ["agreement_id"])
    for table in ("agreements", "agreement_versions", "agreement_duties"):
        op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
        op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
        op.execute(f"CREATE POLICY viewer ON {table} USING ({OF_STAFF})")


def downgrade() -> None:
    """Back to the one before."""
    for table in ("agreement_duties", "agreement_versions", "agreements"):
        op.drop_table(table)
