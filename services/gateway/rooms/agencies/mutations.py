"""What can be done: commands, and what shows their result."""

from services.gateway.graphql.mutations import Mutation
from shared.contracts.intake.v1 import (
    AcceptPartnerKey,
    CorrectAgency,
    DeclinePartnerKey,
    ProposePartnerKey,
    RegisterAgency,
)

AGENCY = "an agency is not a person"
MUTATIONS = (
    Mutation(RegisterAgency, "Agency", about_nobody=AGENCY),
    Mutation(CorrectAgency, "Agency", about_nobody=AGENCY),
    Mutation(ProposePartnerKey, "Agency", about_nobody=AGENCY),
    Mutation(AcceptPartnerKey, "Agency", about_nobody=AGENCY),
    Mutation(DeclinePartnerKey, "Agency", about_nobody=AGENCY),
)
