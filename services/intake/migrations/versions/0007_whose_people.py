"""A copy of whose each person is, followed from the first event; until it has come to the end, nobody is known."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0007"
down_revision: str | None = "0006"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "person_reach",
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("is_registered", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.Column("agency_id", sa.Uuid(), nullable=True),
        sa.Column("case_id", sa.Uuid(), nullable=True),
        sa.Column("case_opened_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("caseworker_id", sa.Uuid(), nullable=True),
        sa.Column("has_journey", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_person_reach")),
    )
    op.create_table(
        "person_reach_followed",
        sa.Column("id", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("caught_up_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person_reach_followed")),
    )
    # Where there are people already, the events about them have yet to be read.
    op.execute(
        "INSERT INTO person_reach_followed (id, caught_up_at)"
        " SELECT 1, CASE WHEN EXISTS (SELECT FROM persons) THEN NULL ELSE now() END"
    )


def downgrade() -> None:
    op.drop_table("person_reach_followed")
    op.drop_table("person_reach")
