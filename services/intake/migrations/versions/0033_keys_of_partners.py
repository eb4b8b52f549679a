"""Public keys of partner agencies, and how much each was sent."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0033"
down_revision: str | None = "0032"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

OF_AGENCIES = (
    "public_key",
    "key_fingerprint",
    "key_accepted_at",
    "proposed_key",
    "proposed_fingerprint",
    "proposed_at",
)
OF_GRANTS = ("sent_at", "keys_sent", "key_sent_at", "key_fingerprint")

# What the release before put on key topics and did not count: a key with the first record, an end where there was a feed.
COUNT_KEYS = """
    UPDATE sharing_grants SET keys_sent = (feed_sequence > 0)::int + (ended_at IS NOT NULL)::int
    FROM agencies WHERE agencies.id = agency_id AND feed_opened_at IS NOT NULL
"""
# A release before has no other way to give an agency its keys than the secret both share, which it may have put away.
NONE_IN_USE = """
DO $$ BEGIN
  IF EXISTS (SELECT FROM agencies WHERE public_key IS NOT NULL) THEN
    RAISE EXCEPTION 'an agency has its keys under a public key, which the release before does not know';
  END IF;
END $$
"""


def upgrade() -> None:
    """To this release."""
    for name in ("public_key", "proposed_key"):
        op.add_column("agencies", sa.Column(name, sa.Text(), nullable=True))
    for name in ("key_fingerprint", "proposed_fingerprint"):
        op.add_column("agencies", sa.Column(name, sa.String(length=64), nullable=True))
    for name in ("key_accepted_at", "proposed_at"):
        op.add_column("agencies", sa.Column(name, sa.DateTime(timezone=True), nullable=True))
    for name in ("sent_at", "key_sent_at"):
        op.add_column("sharing_grants", sa.Column(name, sa.DateTime(timezone=True), nullable=True))
    op.add_column("sharing_grants", sa.Column("keys_sent", sa.Integer(), nullable=False, server_default=sa.text("0")))
    op.add_column("sharing_grants", sa.Column("key_fingerprint", sa.String(length=64), nullable=True))
    op.execute(COUNT_KEYS)


def downgrade() -> None:
    """Back to the one before, where no agency has a key of its own yet."""
    op.execute(NONE_IN_USE)
    for table, names in (("sharing_grants", OF_GRANTS), ("agencies", OF_AGENCIES)):
        for name in names:
            op.drop_column(table, name)
