"""What cases tells: cases, assistance, operations, movements."""

from sqlalchemy import Index, MetaData, Table

from services.gateway.readmodel.tables.columns import (
    code,
    codes,
    identity,
    line,
    moment,
    number,
    reference,
    sealed,
    tally,
    truth,
    version,
)


def cases_tables(metadata: MetaData) -> None:
    """Add the tables."""
    _casework(metadata)
    _assistance(metadata)
    _evacuation(metadata)


def _casework(metadata: MetaData) -> None:
    table = Table(
        "cases", metadata, identity(), version(), reference("person_id", index=True), reference("crisis_id"),
        code("reference"), code("status"), code("urgency"), reference("caseworker_id"), moment("opened_at"),
        moment("closed_at"), code("closure_reason"),
    )  # fmt: skip
    Index(None, table.c.opened_at, table.c.id)
    Index("ix_cases_open", table.c.opened_at, table.c.id, postgresql_where=table.c.status != "CLOSED")
    Index(None, table.c.crisis_id, table.c.opened_at, table.c.id)
    Index(None, table.c.caseworker_id, table.c.opened_at, table.c.id)
    Table(
        "case_notes", metadata, identity(), reference("case_id", index=True), reference("person_id", index=True),
        reference("author_id"), sealed("note"), moment("added_at"),
    )  # fmt: skip


def _assistance(metadata: MetaData) -> None:
    Table(
        "assistance", metadata, identity(), version(), reference("case_id", index=True),
        reference("person_id", index=True), codes("services"), code("urgency"), code("status"), tally("level"),
        moment("due_at"), moment("complete_by"), moment("opened_at"), moment("started_at"), moment("completed_at"),
        truth("met"),
    )  # fmt: skip
    Table(
        "deliveries", metadata, identity(), reference("assistance_id", index=True), reference("person_id"),
        code("service_code"), code("modality"), number("quantity"), moment("delivered_at"),
    )  # fmt: skip


def _evacuation(metadata: MetaData) -> None:
    # The counts of an operation are worked out from its movements whenever one of them changes.
    operations = Table(
        "operations", metadata, identity(), version(), reference("crisis_id"), line("name"), code("mode"),
        code("origin_country"), code("destination_country"), moment("departs_at"), moment("arrives_at"),
        code("origin_time_zone"), code("destination_time_zone"),
        number("seats"), number("hold_hours"), moment("freezes_at"), code("status"), tally("held"), tally("confirmed"),
        reference("agency_id"), tally("boarded"), tally("no_shows"), tally("arrived"), tally("handed_over"),
        tally("free"),
    )  # fmt: skip
    Index(None, operations.c.departs_at, operations.c.id)
    Table(
        "movements", metadata, identity(), version(), reference("operation_id", index=True), reference("case_id"),
        reference("person_id", index=True), number("seat"), code("status"), moment("held_at"), moment("held_until"),
        moment("arrived_at"), code("release_reason"),
    )  # fmt: skip
    Table(
        "gate_checks", metadata, identity(), reference("movement_id", index=True), reference("person_id"),
        number("position"), code("gate"), code("outcome"), moment("checked_at"), moment("valid_until"),
    )  # fmt: skip
