"""`addCircumstances`."""

from services.gateway.schema.mutations.wish import Wish
from services.gateway.schema.persons import Person
from shared.contracts.intake.v1 import AddCircumstances

add_circumstances = Wish(AddCircumstances, shows=Person, at="{person_id}")
