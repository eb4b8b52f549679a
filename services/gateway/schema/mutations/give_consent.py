"""`giveConsent`."""

from services.gateway.schema.mutations.wish import Wish
from services.gateway.schema.persons import Person
from shared.contracts.intake.v1 import GiveConsent

give_consent = Wish(GiveConsent, shows=Person, at="{person_id}")
