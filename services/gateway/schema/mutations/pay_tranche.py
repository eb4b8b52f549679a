"""`payTranche`."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.returns.types import Journey
from shared.contracts.reintegration.v1 import PayTranche

pay_tranche = Mutation(PayTranche, shows=Journey, at="(SELECT journey_id FROM grants WHERE id = {grant_id})")
