"""`registerPerson`."""

from services.gateway.schema.mutations.wish import Wish
from services.gateway.schema.persons import Person
from shared.contracts.intake.v1 import RegisterPerson

register_person = Wish(RegisterPerson, shows=Person, at="{person_id}")
