"""What can be done: commands, and what shows their result."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.consent.tables import CONSENTS
from shared.contracts.intake.v1 import GiveConsent, WithdrawConsent

MUTATIONS = (
    Mutation(GiveConsent, "Person"),
    Mutation(WithdrawConsent, "Person", through=CONSENTS),
)
