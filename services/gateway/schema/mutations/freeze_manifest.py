"""`freezeManifest`."""

from services.gateway.schema.evacuation import Operation
from services.gateway.schema.mutations.wish import Wish
from shared.contracts.cases.v1 import FreezeManifest

freeze_manifest = Wish(FreezeManifest, shows=Operation, at="{operation_id}")
