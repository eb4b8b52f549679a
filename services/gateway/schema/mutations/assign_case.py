"""`assignCase`."""

from services.gateway.schema.cases import Case
from services.gateway.schema.mutations.wish import Wish
from shared.contracts.cases.v1 import AssignCase

assign_case = Wish(AssignCase, shows=Case, at="{case_id}")
