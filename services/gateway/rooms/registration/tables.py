"""Persons and their households."""

from sqlalchemy import Column, DateTime, Index, Table, text

from services.gateway.readmodel.columns import (
    code,
    identity,
    is_exercise,
    line,
    membership,
    moment,
    reference,
    sealed,
    staff,
    truth,
    version,
)
from services.gateway.readmodel.tables import metadata

HOUSEHOLDS = Table("households", metadata, identity("household_id"), reference("crisis_id"), moment("registered_at"))
# The columns from `phase` on are worked out from all other tables whenever something about the person arrives.
PERSONS = Table(
    "persons", metadata, identity("person_id"), version(), reference("crisis_id"),
    membership("household_id", index=True),
    code("relationship"), code("reference"), code("card"), code("sex"), code("age_band"),
    truth("birth_date_estimated"),
    truth("has_documents"), line("region"), sealed("profile"), sealed("circumstances"), code("exercise"),
    is_exercise(), moment("registered_at"), reference("agency_id"), staff("registered_by"),
    moment("erased_at"), truth("origin_answered"), moment("unlisted_since"), moment("review_since"),
    moment("household_changed_at"), moment("adult_since"),
    code("phase"), code("urgency"), code("case_status"), staff("caseworker_id"), truth("has_journey"),
    code("next_kind"), moment("next_due_at"), code("next_kind_elsewhere"), moment("next_due_at_elsewhere"),
    Column("sort_at", DateTime(timezone=True), nullable=False, server_default=text("'9999-01-01Z'")),
    Column("sort_at_elsewhere", DateTime(timezone=True), nullable=False, server_default=text("'9999-01-01Z'")),
)  # fmt: skip
Index(None, PERSONS.c.reference, unique=True)
for key in (PERSONS.c.sort_at, PERSONS.c.sort_at_elsewhere):
    Index(None, key, PERSONS.c.id)
    for narrowed_by in (PERSONS.c.agency_id, PERSONS.c.crisis_id, PERSONS.c.caseworker_id):
        Index(None, narrowed_by, key, PERSONS.c.id)
Index("ix_persons_exercise", PERSONS.c.exercise, postgresql_where=PERSONS.c.exercise.is_not(None))
