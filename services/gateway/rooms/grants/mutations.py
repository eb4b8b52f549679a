"""What can be done: commands, and what shows their result."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.grants.tables import GRANTS
from shared.contracts.reintegration.v1 import NamePayee, PayTranche, RecordPaymentReturn, RequestGrant, SubmitEvidence

MUTATIONS = (
    Mutation(RequestGrant, "Journey"),
    Mutation(NamePayee, "Journey", through=GRANTS),
    Mutation(SubmitEvidence, "Journey", through=GRANTS),
    Mutation(PayTranche, "Journey", through=GRANTS),
    Mutation(RecordPaymentReturn, "Journey", through=GRANTS),
)
