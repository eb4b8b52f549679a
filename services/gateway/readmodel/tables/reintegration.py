"""What reintegration tells: journeys, plans, grants, training, follow-ups, reviews, reports."""

from sqlalchemy import Index, MetaData, Table

from services.gateway.readmodel.tables.columns import (
    amount,
    code,
    codes,
    day,
    document,
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


def reintegration_tables(metadata: MetaData) -> None:
    """Add the tables."""
    _journeys(metadata)
    _grants(metadata)
    _training(metadata)
    _monitoring(metadata)
    _reports(metadata)


def _journeys(metadata: MetaData) -> None:
    Table(
        "journeys", metadata, identity(), version(), reference("person_id", index=True), reference("case_id"),
        code("country"), code("time_zone"), moment("arrived_at"), moment("plan_due_at"), moment("plan_overdue_at"),
        moment("opened_at"), moment("closed_at"), code("outcome"),
    )  # fmt: skip
    Table(
        "plans", metadata, identity(), reference("journey_id", index=True), reference("person_id", index=True),
        codes("services"), sealed("objectives"), moment("agreed_at"),
    )  # fmt: skip


def _grants(metadata: MetaData) -> None:
    Table(
        "donors", metadata, identity(), version(), line("name"), code("currency"), truth("exercise"),
        moment("registered_at"),
    )  # fmt: skip
    Table(
        "grants", metadata, identity(), version(), reference("journey_id", index=True),
        reference("person_id", index=True), reference("donor_id"), code("purpose"), amount("amount_minor"),
        code("currency"), code("status"), moment("requested_at"), sealed("payee"), truth("has_payee"),
        reference("requested_by"), moment("approved_at"), moment("payee_named_at"), reference("payee_named_by"),
    )  # fmt: skip
    Table(
        "tranches", metadata, identity(), reference("grant_id", index=True), reference("person_id"), number("number"),
        amount("amount_minor"), code("currency"), code("status"), codes("evidence_required"),
        moment("releasable_at"), moment("pay_by"), moment("paid_at"),
    )  # fmt: skip
    Table(
        "evidence", metadata, identity(), reference("grant_id", index=True), reference("person_id"),
        number("tranche"), code("kind"), moment("submitted_at"),
    )  # fmt: skip


def _training(metadata: MetaData) -> None:
    # The places taken are worked out from the enrolments whenever one arrives.
    Table(
        "courses", metadata, identity(), version(), line("title"), code("country"), day("starts_on"),
        number("sessions"), number("places"), tally("taken"), truth("exercise"), moment("offered_at"),
    )  # fmt: skip
    Table(
        "enrolments", metadata, identity(), version(), reference("course_id", index=True),
        reference("journey_id", index=True), reference("person_id", index=True), moment("enrolled_at"),
        moment("completed_at"), truth("passed"),
    )  # fmt: skip
    Table(
        "attendance", metadata, identity(), reference("enrolment_id", index=True), reference("person_id"),
        number("session"), truth("present"),
    )  # fmt: skip


def _monitoring(metadata: MetaData) -> None:
    Table(
        "follow_ups", metadata, identity(), version(), reference("journey_id", index=True),
        reference("person_id", index=True), number("month"), code("status"), moment("due_at"),
        moment("window_closes_at"), code("mode"), document("findings"), sealed("narrative"), moment("recorded_at"),
    )  # fmt: skip
    Table(
        "contact_attempts", metadata, identity(), reference("follow_up_id", index=True), reference("person_id"),
        code("mode"), code("outcome"), moment("attempted_at"),
    )  # fmt: skip
    reviews = Table(
        "reviews", metadata, identity(), version(), reference("journey_id", index=True),
        reference("person_id", index=True), code("subject"), reference("subject_id"), moment("docketed_at"),
        moment("due_at"), code("decision"), codes("reasons"), moment("decided_at"), code("proposed_outcome"),
    )  # fmt: skip
    Index(None, reviews.c.due_at, reviews.c.id)
    Index("ix_reviews_undecided", reviews.c.due_at, reviews.c.id, postgresql_where=reviews.c.decided_at.is_(None))


def _reports(metadata: MetaData) -> None:
    Table(
        "reports", metadata, identity(), reference("donor_id"), day("period_start"), day("period_end"),
        code("currency"), number("threshold"), truth("exercise"), moment("published_at"),
    )  # fmt: skip
    Table(
        "report_cells", metadata, identity(), reference("report_id", index=True), number("position"), code("country"),
        code("sex"), code("age_band"), number("returnees"), amount("paid_minor"), code("hidden"),
    )  # fmt: skip
