"""What can be done: commands, and what shows their result."""

from services.gateway.graphql.mutations import Mutation
from shared.contracts.reintegration.v1 import RegisterDonor

MUTATIONS = (Mutation(RegisterDonor, "Donor", about_nobody="a donor is not a person who is helped"),)
