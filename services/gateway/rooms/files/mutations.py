"""What can be done: commands, and what shows their result."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.files.tables import FILES
from shared.contracts.intake.v1 import AttachFile, WithdrawFile

MUTATIONS = (
    Mutation(AttachFile, "Person"),
    Mutation(WithdrawFile, "Person", through=FILES),
)
