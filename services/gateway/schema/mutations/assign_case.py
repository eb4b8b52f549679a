"""`assignCase`."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.casework.types import Case
from shared.contracts.cases.v1 import AssignCase

assign_case = Mutation(AssignCase, shows=Case, at="{case_id}")
