"""`recordContactAttempt`."""

from services.gateway.schema.journeys import Journey
from services.gateway.schema.mutations.wish import Wish
from shared.contracts.reintegration.v1 import RecordContactAttempt

record_contact_attempt = Wish(
    RecordContactAttempt, shows=Journey, at="(SELECT journey_id FROM follow_ups WHERE id = {follow_up_id})"
)
