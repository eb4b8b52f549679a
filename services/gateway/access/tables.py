"""Accounts, sessions, and what accounts keep for themselves."""

from sqlalchemy import Column, DateTime, Index, LargeBinary, String, Table, Uuid, text

from services.gateway.access.tokens import LONGEST_SUBJECT
from services.gateway.readmodel.columns import code, codes, identity, line, moment, reference, staff, truth, version
from services.gateway.readmodel.tables import metadata

ACCOUNTS = Table(
    "accounts", metadata, identity(), line("name"), codes("roles"), reference("agency_id"), truth("active"),
    code("issuer"), Column("subject", String(LONGEST_SUBJECT), nullable=True), codes("donors"), version(),
    moment("signed_in_at"), code("email"), code("language"), staff("made_by"), moment("made_at"), staff("confirmed_by"),
    moment("confirmed_at"), staff("email_by"), truth("moved"),
)  # fmt: skip
Index(None, ACCOUNTS.c.issuer, ACCOUNTS.c.subject, unique=True)
Index(None, ACCOUNTS.c.issuer, ACCOUNTS.c.email, unique=True)
# Only digests of session ids are kept: whoever reads the table cannot sign in.
SESSIONS = Table(
    "sessions",
    metadata,
    Column("digest", LargeBinary, primary_key=True),
    Column("account_id", Uuid, nullable=False, index=True),
    Column("signed_in_at", DateTime(timezone=True), nullable=False),
    Column("expires_at", DateTime(timezone=True), nullable=False),
)
SAVED_VIEWS = Table(
    "saved_views",
    metadata,
    Column("account_id", Uuid, primary_key=True),
    Column("id", Uuid, primary_key=True),
    Column("sealed", LargeBinary, nullable=False),
    Column("saved_at", DateTime(timezone=True), nullable=False, server_default=text("clock_timestamp()")),
)
