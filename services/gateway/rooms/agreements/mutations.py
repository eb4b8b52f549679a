"""What can be done: commands, and what shows their result."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.agreements.types import COMMANDS
from shared.contracts.base import Command
from shared.contracts.cases.v1 import DraftAgreement

AGREEMENT = "an agreement is between organisations"
ALL: tuple[type[Command], ...] = (DraftAgreement, *COMMANDS)
MUTATIONS = tuple(Mutation(command, "Agreement", about_nobody=AGREEMENT) for command in ALL)
