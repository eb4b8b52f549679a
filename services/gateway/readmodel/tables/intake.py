"""What intake tells: crises, agencies, persons, needs, consent, sharing, requests, imports."""

from sqlalchemy import BigInteger, Boolean, Column, Computed, DateTime, Index, MetaData, Table, text

from services.gateway.readmodel.tables.columns import (
    code,
    codes,
    day,
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


def intake_tables(metadata: MetaData) -> None:
    """Add the tables."""
    _crises(metadata)
    _persons(metadata)
    _about_persons(metadata)
    _imports(metadata)


def _crises(metadata: MetaData) -> None:
    Table(
        "crises", metadata, identity(), version(), line("name"), code("country"), code("hazard"), code("status"),
        code("time_zone"), code("exercise"), _is_exercise(), moment("declared_at"),
    )  # fmt: skip
    Table(
        "agencies", metadata, identity(), version(), code("code"), line("name"), code("kind"),
        code("country_of_allegiance"), codes("states"), moment("registered_at"),
    )  # fmt: skip
    Table("households", metadata, identity(), reference("crisis_id"), moment("registered_at"))


def _is_exercise() -> Column[bool]:
    return Column("is_exercise", Boolean, Computed("exercise IS NOT NULL", persisted=True))


def _persons(metadata: MetaData) -> None:
    # The columns from `phase` on are worked out from all other tables whenever something about the person arrives.
    table = Table(
        "persons", metadata, identity(), version(), reference("crisis_id"), reference("household_id", index=True),
        code("relationship"), code("reference"), code("sex"), code("age_band"), truth("birth_date_estimated"),
        truth("has_documents"), line("region"), sealed("profile"), sealed("circumstances"), code("exercise"),
        _is_exercise(), moment("registered_at"), reference("agency_id"), reference("registered_by"),
        moment("erased_at"), truth("origin_answered"), moment("unlisted_since"), moment("review_since"),
        code("phase"), code("urgency"), code("case_status"), reference("caseworker_id"), truth("has_journey"),
        code("next_kind"), moment("next_due_at"), code("next_kind_elsewhere"), moment("next_due_at_elsewhere"),
        Column("sort_at", DateTime(timezone=True), nullable=False, server_default=text("'9999-01-01Z'")),
    )  # fmt: skip
    Index(None, table.c.reference, unique=True)
    Index(None, table.c.sort_at, table.c.id)
    Index(None, table.c.agency_id, table.c.sort_at, table.c.id)
    Index(None, table.c.crisis_id, table.c.sort_at, table.c.id)
    Index(None, table.c.caseworker_id, table.c.sort_at, table.c.id)
    Index("ix_persons_exercise", table.c.exercise, postgresql_where=table.c.exercise.is_not(None))
    # Worked out as well: everything there is to do for somebody now, with what decides whose work it is.
    steps = Table(
        "steps", metadata, identity(), reference("person_id", index=True), code("kind"), moment("due_at"),
        Column("sort_at", DateTime(timezone=True), nullable=False), reference("agency_id"), reference("caseworker_id"),
        truth("has_journey"), reference("requested_by"),
    )  # fmt: skip
    Index(None, steps.c.sort_at, steps.c.id)
    Index(None, steps.c.agency_id, steps.c.sort_at, steps.c.id)
    Index(None, steps.c.caseworker_id, steps.c.sort_at, steps.c.id)


def _about_persons(metadata: MetaData) -> None:
    Table(
        "assessments", metadata, identity(), version(), reference("person_id", index=True), sealed("assessment"),
        moment("assessed_at"),
    )  # fmt: skip
    Table(
        "needs", metadata, identity(), reference("person_id", index=True), code("code"), sealed("restricted"),
        moment("recorded_at"), moment("ended_at"),
    )  # fmt: skip
    Table(
        "circumstance_reports", metadata, identity(), reference("person_id", index=True), sealed("report"),
        moment("reported_at"),
    )  # fmt: skip
    Table(
        "consents", metadata, identity(), reference("person_id", index=True), code("purpose"), code("legal_basis"),
        code("form"), code("own_view"), code("language"), day("valid_until"), moment("given_at"),
        moment("withdrawn_at"),
    )  # fmt: skip
    Table(
        "sharing_grants", metadata, identity(), reference("person_id", index=True), reference("agency_id"),
        code("purpose"), codes("classes"), code("legal_basis"), code("protocol_version"), day("valid_until"),
        moment("granted_at"), moment("withdrawn_at"), sealed("best_interests"),
    )  # fmt: skip
    Table(
        "sharing_overrides", metadata, identity(), reference("person_id", index=True), reference("agency_id"),
        code("purpose"), codes("classes"), code("legal_basis"), code("ground"), sealed("explanation"),
        day("valid_until"), reference("requested_by"), moment("requested_at"), moment("due_at"),
        reference("decided_by"), moment("decided_at"), code("decline_reason"), reference("grant_id"),
    )  # fmt: skip
    Table(
        "erasures", metadata, identity(), reference("person_id", index=True), code("reason"),
        reference("requested_by"), moment("requested_at"), moment("due_at"), reference("decided_by"),
        moment("decided_at"), code("decline_reason"),
    )  # fmt: skip
    Table(
        "requests", metadata, identity(), reference("person_id", index=True), reference("crisis_id"), code("kind"),
        codes("services"), code("urgency"), code("destination_country"), sealed("details"), moment("due_at"),
        moment("made_at"), moment("withdrawn_at"),
    )  # fmt: skip


def _imports(metadata: MetaData) -> None:
    Table(
        "imports", metadata, identity(), version(), reference("crisis_id"), code("status"), code("format"),
        moment("received_at"), moment("completed_at"), number("rows"), number("good"), number("bad"),
        tally("registered"), tally("unchanged"), code("refusal_code"), line("refusal_reason"), reference("agency_id"),
    )  # fmt: skip
    problems = Table(
        "import_problems", metadata, identity(), reference("import_id"), Column("position", BigInteger),
        line("sheet"), number("row"), line("column"), code("code"), line("reason"),
    )  # fmt: skip
    Index(None, problems.c.import_id, problems.c.position, problems.c.id)
    unread = Table(
        "import_unread", metadata, identity(), reference("import_id"), Column("position", BigInteger),
        line("sheet"), number("row"), line("column"), code("code"), line("reason"),
    )  # fmt: skip
    Index(None, unread.c.import_id, unread.c.position, unread.c.id)
    doubles = Table(
        "import_doubles", metadata, identity(), reference("import_id"), Column("position", BigInteger),
        reference("person_id"), reference("other_id"), codes("reasons"),
    )  # fmt: skip
    Index(None, doubles.c.import_id, doubles.c.position, doubles.c.id)
