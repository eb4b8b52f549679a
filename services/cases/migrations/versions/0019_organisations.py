"""The directory: organisations, what they offer, whom to call there and who stands in."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = "0019"
down_revision: str | None = "0018"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def _codes(*names: str) -> list[sa.Column[object]]:
    return [sa.Column(name, postgresql.JSONB(), nullable=False) for name in names]


def upgrade() -> None:
    """To this release."""
    op.create_table(
        "organisations",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("exercise", sa.String(length=80), nullable=True),
        sa.Column("code", sa.String(length=40), nullable=True),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("country", sa.String(length=2), nullable=False),
        *_codes("states", "areas", "languages"),
        sa.Column("time_zone", sa.String(length=60), nullable=True),
        sa.Column("opening", sa.String(length=40), nullable=False),
        *_codes("hours", "telephones", "emails", "websites"),
        sa.Column("agency_id", sa.Uuid(), nullable=True),
        sa.Column("parent_id", sa.Uuid(), nullable=True),
        sa.Column("status", sa.String(length=40), nullable=False),
        sa.Column("registered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("confirmed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("confirm_by", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closure_reason", sa.String(length=40), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organisations")),
        sa.ForeignKeyConstraint(
            ["parent_id"], ["organisations.id"], name=op.f("fk_organisations_parent_id_organisations")
        ),
    )
    op.create_index(op.f("ix_organisations_parent_id"), "organisations", ["parent_id"])
    op.create_index("uq_organisations_code", "organisations", ["code", sa.text("coalesce(exercise, '')")], unique=True)
    op.create_table(
        "organisation_services",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("offered_service", sa.String(length=40), nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=True),
        sa.Column("unit", sa.String(length=40), nullable=True),
        *_codes("areas", "languages", "categories"),
        sa.Column("status", sa.String(length=40), nullable=False),
        sa.Column("offered_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organisation_services")),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisations.id"],
            name=op.f("fk_organisation_services_organisation_id_organisations"),
        ),
    )  # fmt: skip
    op.create_index(op.f("ix_organisation_services_organisation_id"), "organisation_services", ["organisation_id"])
    op.create_table(
        "focal_points",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("contact", postgresql.JSONB(none_as_null=True), nullable=True),
        *_codes("areas", "languages"),
        sa.Column("from_day", sa.Date(), nullable=True),
        sa.Column("until_day", sa.Date(), nullable=True),
        sa.Column("status", sa.String(length=40), nullable=False),
        sa.Column("named_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_focal_points")),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisations.id"], name=op.f("fk_focal_points_organisation_id_organisations")
        ),
    )
    op.create_index(op.f("ix_focal_points_organisation_id"), "focal_points", ["organisation_id"])
    op.create_table(
        "focal_point_deputies",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("focal_point_id", sa.Uuid(), nullable=False),
        sa.Column("stands_in_id", sa.Uuid(), nullable=False),
        sa.Column("from_day", sa.Date(), nullable=False),
        sa.Column("until_day", sa.Date(), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_focal_point_deputies")),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisations.id"],
            name=op.f("fk_focal_point_deputies_organisation_id_organisations"),
        ),
        sa.ForeignKeyConstraint(
            ["focal_point_id"], ["focal_points.id"], name=op.f("fk_focal_point_deputies_focal_point_id_focal_points")
        ),
        sa.ForeignKeyConstraint(
            ["stands_in_id"], ["focal_points.id"], name=op.f("fk_focal_point_deputies_stands_in_id_focal_points")
        ),
    )  # fmt: skip
    op.create_index(op.f("ix_focal_point_deputies_organisation_id"), "focal_point_deputies", ["organisation_id"])


def downgrade() -> None:
    """Back to the one before, which knows no directory."""
    for table in ("focal_point_deputies", "focal_points", "organisation_services", "organisations"):
        op.drop_table(table)
