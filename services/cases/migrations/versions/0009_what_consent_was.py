"""Which legal basis a consent is and when it was given; and nobody who was erased asks to be moved any more.

Of what a release before heard it is not known: then it undoes no withdrawal.
"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0009"
down_revision: str | None = "0008"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

ERASED_ASK_NO_LONGER = """
DELETE FROM owed_work USING cases, known_persons
WHERE owed_work.case_id = cases.id AND known_persons.person_id = cases.person_id
    AND known_persons.erased_at IS NOT NULL AND owed_work.kind = 'request'
"""


def upgrade() -> None:
    """To this release."""
    op.add_column("known_consents", sa.Column("legal_basis", sa.String(40), nullable=True))
    op.add_column("known_consents", sa.Column("given_at", sa.DateTime(timezone=True), nullable=True))
    op.execute(ERASED_ASK_NO_LONGER)


def downgrade() -> None:
    """The release before takes every basis alike."""
    op.drop_column("known_consents", "given_at")
    op.drop_column("known_consents", "legal_basis")
