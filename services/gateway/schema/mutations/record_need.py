"""`recordNeed`."""

from services.gateway.schema.mutations.wish import Wish
from services.gateway.schema.persons import Person
from shared.contracts.intake.v1 import RecordNeed

record_need = Wish(RecordNeed, shows=Person, at="{person_id}")
