"""`recordContactAttempt`."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.returns.types import Journey
from shared.contracts.reintegration.v1 import RecordContactAttempt

record_contact_attempt = Mutation(
    RecordContactAttempt, shows=Journey, at="(SELECT journey_id FROM follow_ups WHERE id = {follow_up_id})"
)
