"""`freezeManifest`."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.evacuation.types import Operation
from shared.contracts.cases.v1 import FreezeManifest

freeze_manifest = Mutation(FreezeManifest, shows=Operation, at="{operation_id}")
