"""`releaseCase`."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.casework.types import Case
from shared.contracts.cases.v1 import ReleaseCase

release_case = Mutation(ReleaseCase, shows=Case, at="{case_id}")
