"""`releaseCase`."""

from services.gateway.schema.cases import Case
from services.gateway.schema.mutations.wish import Wish
from shared.contracts.cases.v1 import ReleaseCase

release_case = Wish(ReleaseCase, shows=Case, at="{case_id}")
