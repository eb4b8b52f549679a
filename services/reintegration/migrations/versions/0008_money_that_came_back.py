"""What was paid may come back, and be paid again: of a tranche never more is out than it is."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0008"
down_revision: str | None = "0007"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

EXACT_LEDGER = """
CREATE FUNCTION require_exact_ledger() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE whole bigint; paid bigint; returned bigint;
BEGIN
    SELECT amount_minor INTO whole FROM grant_tranches WHERE grant_id = NEW.grant_id AND number = NEW.tranche;
    SELECT coalesce(sum(amount_minor), 0) INTO paid
        FROM payments WHERE grant_id = NEW.grant_id AND tranche = NEW.tranche;
    SELECT coalesce(sum(amount_minor), 0) INTO returned
        FROM payment_returns WHERE grant_id = NEW.grant_id AND tranche = NEW.tranche;
    IF returned < 0 OR paid - returned < 0 OR paid - returned > whole
        OR (TG_TABLE_NAME = 'payments' AND paid - returned <> whole) THEN
        RAISE EXCEPTION 'of this tranche % would be out', paid - returned USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END
$$
"""
"""A payment fills its tranche exactly; a return leaves between nothing and all of it out."""
TABLES = ("payments", "payment_returns")


def upgrade() -> None:
    """To this release; what was paid before fills its tranches."""
    op.add_column("grant_tranches", sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True))
    op.drop_constraint("fk_payments_grant_id_tranche_amount_minor", "payments", type_="foreignkey")
    op.drop_constraint("uq_payments_grant_id_tranche", "payments", type_="unique")
    op.drop_constraint("uq_grant_tranches_grant_id_number_amount_minor", "grant_tranches", type_="unique")
    op.create_foreign_key(
        "fk_payments_grant_id_tranche", "payments", "grant_tranches", ["grant_id", "tranche"], ["grant_id", "number"]
    )
    op.create_index("ix_payments_grant_id_tranche", "payments", ["grant_id", "tranche"])
    _create_returns()
    op.add_column("donor_reports", sa.Column("returned_minor", sa.BigInteger(), nullable=True))
    op.add_column("donor_reports", sa.Column("returned_hidden", sa.Boolean(), server_default="false", nullable=False))
    op.alter_column("donor_reports", "returned_hidden", server_default=None)
    op.execute(EXACT_LEDGER)
    for table in TABLES:
        op.execute(
            f"CREATE TRIGGER exact_ledger AFTER INSERT OR UPDATE ON {table}"
            " FOR EACH ROW EXECUTE FUNCTION require_exact_ledger()"
        )


def _create_returns() -> None:
    op.create_table(
        "payment_returns",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("grant_id", sa.Uuid(), nullable=False),
        sa.Column("tranche", sa.Integer(), nullable=False),
        sa.Column("amount_minor", sa.BigInteger(), nullable=False),
        sa.Column("reason", sa.String(length=40), nullable=False),
        sa.Column("recorded_by", sa.Uuid(), nullable=False),
        sa.Column("returned_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["grant_id", "tranche"],
            ["grant_tranches.grant_id", "grant_tranches.number"],
            name="fk_payment_returns_grant_id_tranche",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_payment_returns"),
    )
    op.create_index("ix_payment_returns_grant_id_tranche", "payment_returns", ["grant_id", "tranche"])
    op.create_table(
        "reported_returns",
        sa.Column("return_id", sa.Uuid(), nullable=False),
        sa.Column("report_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["return_id"], ["payment_returns.id"], name="fk_reported_returns_return_id"),
        sa.ForeignKeyConstraint(["report_id"], ["donor_reports.id"], name="fk_reported_returns_report_id"),
        sa.PrimaryKeyConstraint("return_id", name="pk_reported_returns"),
    )
    op.create_index("ix_reported_returns_report_id", "reported_returns", ["report_id"])


def downgrade() -> None:
    """Back to the one before; where something was paid twice this fails, since it knew no return."""
    for table in TABLES:
        op.execute(f"DROP TRIGGER exact_ledger ON {table}")
    op.execute("DROP FUNCTION require_exact_ledger()")
    op.drop_column("donor_reports", "returned_hidden")
    op.drop_column("donor_reports", "returned_minor")
    op.drop_table("reported_returns")
    op.drop_table("payment_returns")
    op.drop_index("ix_payments_grant_id_tranche", table_name="payments")
    op.drop_constraint("fk_payments_grant_id_tranche", "payments", type_="foreignkey")
    op.create_unique_constraint(
        "uq_grant_tranches_grant_id_number_amount_minor", "grant_tranches", ["grant_id", "number", "amount_minor"]
    )
    op.create_unique_constraint("uq_payments_grant_id_tranche", "payments", ["grant_id", "tranche"])
    op.create_foreign_key(
        "fk_payments_grant_id_tranche_amount_minor",
        "payments",
        "grant_tranches",
        ["grant_id", "tranche", "amount_minor"],
        ["grant_id", "number", "amount_minor"],
    )
    op.drop_column("grant_tranches", "closed_at")
