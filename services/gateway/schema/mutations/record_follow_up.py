"""`recordFollowUp`."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.returns.types import Journey
from shared.contracts.reintegration.v1 import RecordFollowUp

record_follow_up = Mutation(
    RecordFollowUp, shows=Journey, at="(SELECT journey_id FROM follow_ups WHERE id = {follow_up_id})"
)
