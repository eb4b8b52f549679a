"""`correctPerson`."""

from services.gateway.schema.mutations.wish import Wish
from services.gateway.schema.persons import Person
from shared.contracts.intake.v1 import CorrectPerson

correct_person = Wish(CorrectPerson, shows=Person, at="{person_id}")
