"""`assessProtection`."""

from services.gateway.schema.mutations.wish import Wish
from services.gateway.schema.persons import Person
from shared.contracts.intake.v1 import AssessProtection

assess_protection = Wish(AssessProtection, shows=Person, at="{person_id}", inline="assessment")
