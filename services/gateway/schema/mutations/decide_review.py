"""`decideReview`."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.monitoring.types import Review
from shared.contracts.reintegration.v1 import DecideReview

decide_review = Mutation(DecideReview, shows=Review, at="{review_id}")
