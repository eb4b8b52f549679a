"""What can be done: commands, and what shows their result."""

from services.gateway.graphql.mutations import Mutation
from shared.contracts.reintegration.v1 import RecordFundAmount, RegisterDonor

NOBODY = "a donor is not a person who is helped"
MUTATIONS = (
    Mutation(RegisterDonor, "Donor", about_nobody=NOBODY),
    Mutation(RecordFundAmount, "Donor", about_nobody=NOBODY),
)
