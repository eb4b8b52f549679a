"""Donors as they are and were, and what a donor was called when a report was published."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from services.gateway.readmodel.rows import part_id

revision: str = "0048"
down_revision: str | None = "0047"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

# Written out as it was when this migration was made; tests compare it with what `readmodel/row_level_security.py` says today.
OF_A_DONOR = "(current_setting('homeward.reach', true) = 'all' OR (SELECT true FROM donors WHERE donors.id = donor_id))"
FIRST = sa.text(
    "INSERT INTO donor_changes (id, version, donor_id, kind, name, currency, changed_at)"
    " SELECT :id, 1, id, 'REGISTERED', name, currency, registered_at FROM donors WHERE id = :donor"
)


def upgrade() -> None:
    """To this release; who registered the donors there are is not known here, and is after a rebuild."""
    op.add_column("donors", sa.Column("registered_name", sa.Text(), nullable=True))
    op.add_column("donors", sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("reports", sa.Column("donor_name", sa.Text(), nullable=True))
    op.create_table(
        "donor_changes",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("donor_id", sa.Uuid(), nullable=True),
        sa.Column("kind", sa.String(length=200), nullable=True),
        sa.Column("name_before", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("currency_before", sa.String(length=200), nullable=True),
        sa.Column("currency", sa.String(length=200), nullable=True),
        sa.Column("changed_by", sa.Uuid(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_donor_changes")),
    )
    op.create_index(op.f("ix_donor_changes_donor_id"), "donor_changes", ["donor_id"])
    op.execute("SELECT set_config('homeward.reach', 'all', true)")
    fill(op.get_bind())
    op.execute("ALTER TABLE donor_changes ENABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE donor_changes FORCE ROW LEVEL SECURITY")
    op.execute(f"CREATE POLICY viewer ON donor_changes USING ({OF_A_DONOR})")


def fill(connection: sa.Connection) -> None:
    """The donors there are."""
    connection.execute(sa.text("UPDATE donors SET registered_name = name"))
    for donor in connection.execute(sa.text("SELECT id FROM donors")).scalars().all():
        connection.execute(FIRST, {"id": part_id(donor, 1), "donor": donor})


def downgrade() -> None:
    """Back to the one before."""
    op.drop_table("donor_changes")
    op.drop_column("reports", "donor_name")
    op.drop_column("donors", "ended_at")
    op.drop_column("donors", "registered_name")
