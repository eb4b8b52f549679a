"""`giveConsent`."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.registration.types import Person
from shared.contracts.intake.v1 import GiveConsent

give_consent = Mutation(GiveConsent, shows=Person, at="{person_id}")
