"""`addCaseNote`."""

from services.gateway.schema.cases import Case
from services.gateway.schema.mutations.wish import Wish
from shared.contracts.cases.v1 import AddCaseNote

add_case_note = Wish(AddCaseNote, shows=Case, at="{case_id}")
