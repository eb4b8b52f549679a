"""`namePayee`."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.returns.types import Journey
from shared.contracts.reintegration.v1 import NamePayee

name_payee = Mutation(NamePayee, shows=Journey, at="(SELECT journey_id FROM grants WHERE id = {grant_id})")
