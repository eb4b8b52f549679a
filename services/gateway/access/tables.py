"""Accounts, sessions, and what accounts keep for themselves."""

from sqlalchemy import Column, DateTime, Index, LargeBinary, Table, Uuid, text

from services.gateway.readmodel.columns import code, codes, identity, line, moment, reference, truth, version
from services.gateway.readmodel.tables import metadata

ACCOUNTS = Table(
    "accounts", metadata, identity(), line("name"), codes("roles"), reference("agency_id"), truth("active"),
    code("issuer"), code("subject"), codes("donors"), version(), moment("signed_in_at"),
)  # fmt: skip
Index(None, ACCOUNTS.c.issuer, ACCOUNTS.c.subject, unique=True)
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
