"""`closeCase`."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.casework.types import Case
from shared.contracts.cases.v1 import CloseCase

close_case = Mutation(CloseCase, shows=Case, at="{case_id}")
