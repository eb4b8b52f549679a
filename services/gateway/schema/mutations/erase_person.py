"""`erasePerson`."""

from services.gateway.schema.mutations.wish import Wish
from services.gateway.schema.persons import Person
from shared.contracts.intake.v1 import ErasePerson

erase_person = Wish(ErasePerson, shows=Person, at="{person_id}")
