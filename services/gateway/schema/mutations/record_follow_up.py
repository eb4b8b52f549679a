"""`recordFollowUp`."""

from services.gateway.schema.journeys import Journey
from services.gateway.schema.mutations.wish import Wish
from shared.contracts.reintegration.v1 import RecordFollowUp

record_follow_up = Wish(
    RecordFollowUp, shows=Journey, at="(SELECT journey_id FROM follow_ups WHERE id = {follow_up_id})"
)
