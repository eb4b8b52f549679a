"""`releaseCase`."""

from services.gateway.graphql.mutations import Wish
from services.gateway.rooms.casework.types import Case
from shared.contracts.cases.v1 import ReleaseCase

release_case = Wish(ReleaseCase, shows=Case, at="{case_id}")
