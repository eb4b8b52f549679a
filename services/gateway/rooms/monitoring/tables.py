"""Follow-ups, attempts at contact, and reviews of the committee."""

from sqlalchemy import Index, Table

from services.gateway.readmodel.columns import (
    NOTHING,
    code,
    codes,
    document,
    identity,
    moment,
    number,
    person,
    reference,
    sealed,
    staff,
    version,
)
from services.gateway.readmodel.tables import metadata

FOLLOW_UPS = Table(
    "follow_ups", metadata, identity("follow_up_id"), version(), reference("journey_id", index=True),
    person(index=True), number("month"), code("status"), moment("due_at"),
    moment("window_closes_at"), code("mode"), document("findings", erased=NOTHING), sealed("narrative"),
    moment("recorded_at"),
)  # fmt: skip
CONTACT_ATTEMPTS = Table(
    "contact_attempts", metadata, identity("attempt_id"), reference("follow_up_id", index=True), person(),
    code("mode"), code("outcome"), moment("attempted_at"),
)  # fmt: skip
REVIEWS = Table(
    "reviews", metadata, identity("review_id"), version(), reference("journey_id", index=True),
    person(index=True), code("subject"), reference("subject_id", "grants", "journeys", "follow_ups"),
    moment("docketed_at"), moment("due_at"), code("decision"), codes("reasons"), moment("decided_at"),
    code("proposed_outcome"), staff("docketed_by"), staff("decided_by"), code("correction_reason"),
    moment("corrected_at"),
)  # fmt: skip
Index(None, REVIEWS.c.due_at, REVIEWS.c.id)
Index("ix_reviews_undecided", REVIEWS.c.due_at, REVIEWS.c.id, postgresql_where=REVIEWS.c.decided_at.is_(None))
