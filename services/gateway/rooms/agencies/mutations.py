"""What can be done: commands, and what shows their result."""

from services.gateway.graphql.mutations import Mutation
from shared.contracts.intake.v1 import CorrectAgency, RegisterAgency

AGENCY = "an agency is not a person"
MUTATIONS = (
    Mutation(RegisterAgency, "Agency", about_nobody=AGENCY),
    Mutation(CorrectAgency, "Agency", about_nobody=AGENCY),
)
