"""Cases and their notes."""

from sqlalchemy import Index, Table

from services.gateway.readmodel.columns import (
    code,
    identity,
    moment,
    person,
    reference,
    sealed,
    staff,
    staff_members,
    version,
)
from services.gateway.readmodel.tables import metadata

CALLED_NO_MORE = "'erased-' || right(replace(CAST(id AS text), '-', ''), 12)"
CASES = Table(
    "cases", metadata, identity("case_id"), version(), person(index=True), reference("crisis_id"),
    code("reference", erased=CALLED_NO_MORE), code("status"), code("urgency"), staff("caseworker_id"),
    moment("opened_at"), moment("closed_at"), code("closure_reason"),
)  # fmt: skip
Index(None, CASES.c.opened_at, CASES.c.id)
Index("ix_cases_open", CASES.c.opened_at, CASES.c.id, postgresql_where=CASES.c.status != "CLOSED")
Index(None, CASES.c.crisis_id, CASES.c.opened_at, CASES.c.id)
Index(None, CASES.c.caseworker_id, CASES.c.opened_at, CASES.c.id)
CASE_NOTES = Table(
    "case_notes", metadata, identity("note_id"), reference("case_id", index=True), person(index=True),
    staff("author_id"), sealed("note"), moment("added_at"), staff_members("mentioned_ids"),
    reference("reply_to_id", "case_notes"),
)  # fmt: skip
