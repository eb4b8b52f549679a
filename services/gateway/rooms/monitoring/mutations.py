"""What can be done: commands, and what shows their result."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.monitoring.tables import FOLLOW_UPS
from shared.contracts.reintegration.v1 import CorrectDecision, DecideReview, RecordContactAttempt, RecordFollowUp

MUTATIONS = (
    Mutation(RecordContactAttempt, "Journey", through=FOLLOW_UPS),
    Mutation(RecordFollowUp, "Journey", through=FOLLOW_UPS),
    Mutation(DecideReview, "Review"),
    Mutation(CorrectDecision, "Review"),
)
