"""`decideReview`."""

from services.gateway.schema.monitoring import Review
from services.gateway.schema.mutations.wish import Wish
from shared.contracts.reintegration.v1 import DecideReview

decide_review = Wish(DecideReview, shows=Review, at="{review_id}")
