"""`addCaseNote`."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.casework.types import Case
from shared.contracts.cases.v1 import AddCaseNote

add_case_note = Mutation(AddCaseNote, shows=Case, at="{case_id}")
