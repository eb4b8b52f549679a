"""What is the gateway's own: the timeline, accounts and sessions."""

from sqlalchemy import Boolean, Column, DateTime, Index, LargeBinary, MetaData, SmallInteger, String, Table, Uuid

from services.gateway.readmodel.tables.columns import code, codes, document, identity, line, reference, truth


def own_tables(metadata: MetaData) -> None:
    """Add the tables."""
    timeline = Table(
        "timeline", metadata, identity(), reference("person_id"), reference("case_id"), code("service"), code("kind"),
        reference("actor_id"), document("facts"), Column("at", DateTime(timezone=True)),
    )  # fmt: skip
    Index(None, timeline.c.person_id, timeline.c.at, timeline.c.id)
    Index(None, timeline.c.case_id, timeline.c.at, timeline.c.id)
    accounts = Table(
        "accounts", metadata, identity(), line("name"), codes("roles"), reference("agency_id"), truth("active"),
        code("issuer"), code("subject"), codes("donors"),
    )  # fmt: skip
    Index(None, accounts.c.issuer, accounts.c.subject, unique=True)
    # Names of the P-codes that regions are told by, from the list the deployment imports.
    Table("places", metadata, Column("code", String(40), primary_key=True), Column("name", String(200), nullable=False))
    _sessions(metadata)
    _derivations(metadata)


def _sessions(metadata: MetaData) -> None:
    # Only digests of session ids are kept: whoever reads the table cannot sign in.
    Table(
        "sessions",
        metadata,
        Column("digest", LargeBinary, primary_key=True),
        Column("account_id", Uuid, nullable=False, index=True),
        Column("signed_in_at", DateTime(timezone=True), nullable=False),
        Column("expires_at", DateTime(timezone=True), nullable=False),
    )


def _derivations(metadata: MetaData) -> None:
    # One row: by which statements the derived columns are worked out, and how far.
    Table(
        "derivations",
        metadata,
        Column("id", SmallInteger, primary_key=True, autoincrement=False),
        Column("digest", LargeBinary, nullable=False),
        Column("done_up_to", Uuid, nullable=False),
        Column("finished", Boolean, nullable=False),
    )
