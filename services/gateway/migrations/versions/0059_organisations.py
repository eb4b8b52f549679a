"""The directory: organisations, what they offer, whom to call there and who stands in."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = "0059"
down_revision: str | None = "0058"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

# Written out as it was when this migration was made; tests compare it with what `readmodel/row_level_security.py` says today.
OF_STAFF = "(current_setting('homeward.reach', true) IN ('all', 'team', 'own'))"
TABLES = ("organisations", "organisation_services", "focal_points", "focal_point_deputies")


def _id(name: str = "id") -> sa.Column[object]:
    return sa.Column(name, sa.Uuid(), nullable=name != "id")


def _code(name: str) -> sa.Column[object]:
    return sa.Column(name, sa.String(length=200), nullable=True)


def _codes(name: str) -> sa.Column[object]:
    return sa.Column(name, postgresql.ARRAY(sa.Text()), nullable=False, server_default=sa.text("'{}'"))


def _moment(name: str) -> sa.Column[object]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=True)


def _day(name: str) -> sa.Column[object]:
    return sa.Column(name, sa.Date(), nullable=True)


def upgrade() -> None:
    """To this release."""
    op.create_table(
        "organisations",
        _id(),
        sa.Column("version", sa.BigInteger(), nullable=False, server_default=sa.text("0")),
        _code("code"), sa.Column("name", sa.Text(), nullable=True), _code("kind"), _code("country"), _codes("states"),
        _codes("areas"), _codes("languages"), _code("time_zone"), _code("opening"), _codes("hours"),
        _codes("telephones"), _codes("emails"), _codes("websites"), _id("agency_id"), _id("parent_id"),
        _code("status"), _moment("registered_at"), _moment("confirmed_at"), _moment("confirm_by"),
        _moment("closed_at"), _code("reason"), _code("exercise"),
        sa.Column("is_exercise", sa.Boolean(), sa.Computed("exercise IS NOT NULL", persisted=True)),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organisations")),
    )  # fmt: skip
    op.create_table(
        "organisation_services",
        _id(), _id("organisation_id"), _code("offered_service"), sa.Column("capacity", sa.Integer(), nullable=True),
        _code("unit"), _codes("areas"), _codes("languages"), _codes("categories"), _code("status"),
        _moment("offered_at"), _moment("ended_at"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organisation_services")),
    )  # fmt: skip
    op.create_table(
        "focal_points",
        _id(), _id("organisation_id"), sa.Column("contact", postgresql.JSONB(), nullable=True), _codes("areas"),
        _codes("languages"), _day("from_day"), _day("until_day"), _code("status"), _moment("named_at"),
        _moment("ended_at"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_focal_points")),
    )  # fmt: skip
    op.create_table(
        "focal_point_deputies",
        _id(), _id("organisation_id"), _id("focal_point_id"), _id("stands_in_id"), _day("from_day"),
        _day("until_day"), _moment("named_at"), _moment("ended_at"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_focal_point_deputies")),
    )  # fmt: skip
    op.create_index(op.f("ix_organisations_parent_id"), "organisations", ["parent_id"])
    op.create_index(op.f("ix_organisation_services_organisation_id"), "organisation_services", ["organisation_id"])
    op.create_index(op.f("ix_focal_points_organisation_id"), "focal_points", ["organisation_id"])
    op.create_index(op.f("ix_focal_point_deputies_organisation_id"), "focal_point_deputies", ["organisation_id"])
    op.create_index(op.f("ix_focal_point_deputies_focal_point_id"), "focal_point_deputies", ["focal_point_id"])
    for table in TABLES:
        op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
        op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
        op.execute(f"CREATE POLICY viewer ON {table} USING ({OF_STAFF})")


def downgrade() -> None:
    """A rebuild of an older release does without."""
    for table in TABLES:
        op.drop_table(table)
