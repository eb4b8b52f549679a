"""`closeCase`."""

from services.gateway.schema.cases import Case
from services.gateway.schema.mutations.wish import Wish
from shared.contracts.cases.v1 import CloseCase

close_case = Wish(CloseCase, shows=Case, at="{case_id}")
