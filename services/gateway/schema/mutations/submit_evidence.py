"""`submitEvidence`."""

from services.gateway.graphql.mutations import Wish
from services.gateway.rooms.returns.types import Journey
from shared.contracts.reintegration.v1 import SubmitEvidence

submit_evidence = Wish(SubmitEvidence, shows=Journey, at="(SELECT journey_id FROM grants WHERE id = {grant_id})")
