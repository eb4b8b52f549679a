"""The tables every service has beside its own: what makes delivery, repetition, audit and erasure safe."""

from sqlalchemy import (
    BigInteger,
    Column,
    DateTime,
    Identity,
    Index,
    LargeBinary,
    MetaData,
    SmallInteger,
    String,
    Table,
    Text,
    Uuid,
    literal_column,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}

NOW = text("now()")


def service_metadata() -> MetaData:
    """Metadata of one service with the platform's tables in it."""
    metadata = MetaData(naming_convention=NAMING)
    _outbox(metadata)
    _inbox(metadata)
    _idempotency(metadata)
    _audit(metadata)
    _keys(metadata)
    _relay(metadata)
    _parked(metadata)
    return metadata


def _outbox(metadata: MetaData) -> None:
    # The first six columns are what Debezium's outbox event router expects.
    table = Table(
        "outbox",
        metadata,
        Column("id", Uuid, primary_key=True),
        Column("aggregatetype", String(255), nullable=False),
        Column("aggregateid", String(255), nullable=False),
        Column("type", String(255), nullable=False),
        Column("payload", LargeBinary, nullable=True),
        Column("headers", JSONB, nullable=False),
        Column("position", BigInteger, Identity(always=True), nullable=False),
        Column("lane", SmallInteger, nullable=False, server_default=text("0")),
        Column("created_at", DateTime(timezone=True), nullable=False, server_default=NOW),
    )
    Index(None, table.c.lane, table.c.position)
    # A row waits while an earlier one of its key is in the other lane.
    Index(None, table.c.aggregateid, table.c.position)


def _inbox(metadata: MetaData) -> None:
    Table(
        "inbox",
        metadata,
        Column("consumer", String(80), primary_key=True),
        Column("event_id", Uuid, primary_key=True),
        Column("received_at", DateTime(timezone=True), nullable=False, server_default=NOW),
    )
    Table(
        "consumed_versions",
        metadata,
        Column("consumer", String(80), primary_key=True),
        Column("aggregate_id", Uuid, primary_key=True),
        Column("sequence", BigInteger, nullable=False),
    )


def _idempotency(metadata: MetaData) -> None:
    table = Table(
        "idempotency",
        metadata,
        Column("key", Uuid, primary_key=True),
        Column("actor_id", Uuid, nullable=False),
        Column("command", String(80), nullable=False),
        Column("request_digest", LargeBinary, nullable=False),
        Column("response", JSONB, nullable=False),
        Column("created_at", DateTime(timezone=True), nullable=False, server_default=NOW),
    )
    # Callers make the keys, so they are in no order of time.
    Index(None, table.c.created_at)


def _audit(metadata: MetaData) -> None:
    table = Table(
        "audit",
        metadata,
        Column("sequence", BigInteger, primary_key=True, autoincrement=False),
        Column("entry", JSONB, nullable=False),
        Column("digest", LargeBinary, nullable=False),
        Column("recorded_at", DateTime(timezone=True), nullable=False),
    )
    Index(None, table.c.recorded_at)
    # By whom, about whom, what: without these a question that few lines answer reads the whole trail.
    for part in ("actor", "action", "decision"):
        Index(f"ix_audit_{part}", table.c.entry[part].astext, table.c.recorded_at)
    Index("ix_audit_subjects", table.c.entry.op("->")(literal_column("'subjects'")), postgresql_using="gin")
    Table(
        "audit_head",
        metadata,
        Column("one", SmallInteger, primary_key=True, autoincrement=False),
        Column("sequence", BigInteger, nullable=False),
        Column("digest", LargeBinary, nullable=False),
    )
    Table(
        "audit_checkpoints",
        metadata,
        Column("sequence", BigInteger, primary_key=True, autoincrement=False),
        Column("note", Text, nullable=False),
        Column("made_at", DateTime(timezone=True), nullable=False),
    )


def _keys(metadata: MetaData) -> None:
    Table(
        "subject_keys",
        metadata,
        Column("subject_id", Uuid, primary_key=True),
        Column("version", SmallInteger, nullable=False),
        Column("wrapped_key", LargeBinary, nullable=True),
        Column("destroyed_at", DateTime(timezone=True), nullable=True),
    )


def _relay(metadata: MetaData) -> None:
    Table(
        "relay_leases",
        metadata,
        Column("name", String(80), primary_key=True),
        Column("holder", Uuid, nullable=False),
        Column("epoch", BigInteger, nullable=False),
        Column("expires_at", DateTime(timezone=True), nullable=False),
    )


def _parked(metadata: MetaData) -> None:
    table = Table(
        "parked_events",
        metadata,
        Column("id", Uuid, primary_key=True),
        Column("consumer", String(80), nullable=False),
        Column("topic", String(255), nullable=False),
        Column("partition", SmallInteger, nullable=False),
        Column("kafka_offset", BigInteger, nullable=False),
        Column("event_id", Uuid, nullable=True),
        Column("event_type", String(255), nullable=True),
        Column("aggregate_id", Uuid, nullable=True),
        Column("sequence", BigInteger, nullable=True),
        Column("reason_code", String(80), nullable=False),
        Column("reason", String(400), nullable=False),
        Column("sealed_record", LargeBinary, nullable=False),
        Column("attempts", SmallInteger, nullable=False, server_default=text("0")),
        Column("parked_at", DateTime(timezone=True), nullable=False, server_default=NOW),
        Column("resolved_at", DateTime(timezone=True), nullable=True),
        Column("resolution", String(40), nullable=True),
    )
    Index(None, table.c.consumer, table.c.topic, table.c.partition, table.c.kafka_offset, unique=True)
    Index(None, table.c.consumer, table.c.aggregate_id, postgresql_where=table.c.resolved_at.is_(None))
