"""What can be done: commands, and what shows their result."""

from services.gateway.graphql.mutations import Mutation
from shared.contracts.reintegration.v1 import CorrectDonor, EndDonor, RecordFundAmount, RegisterDonor, ResumeDonor

DONOR = "a donor is not a person who is helped"
MUTATIONS = (
    Mutation(RegisterDonor, "Donor", about_nobody=DONOR),
    Mutation(CorrectDonor, "Donor", about_nobody=DONOR),
    Mutation(EndDonor, "Donor", about_nobody=DONOR),
    Mutation(ResumeDonor, "Donor", about_nobody=DONOR),
    Mutation(RecordFundAmount, "Donor", about_nobody=DONOR),
)
