"""`withdrawConsent`."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.registration.types import Person
from shared.contracts.intake.v1 import WithdrawConsent

withdraw_consent = Mutation(
    WithdrawConsent, shows=Person, at="(SELECT person_id FROM consents WHERE id = {consent_id})"
)
