"""`recordCircumstances`."""

from services.gateway.schema.mutations.wish import Wish
from services.gateway.schema.persons import Person
from shared.contracts.intake.v1 import RecordCircumstances

record_circumstances = Wish(RecordCircumstances, shows=Person, at="{person_id}")
