"""Files: rows made from events."""

from services.gateway.readmodel.projection_registry import Projections
from services.gateway.rooms.files.tables import FILES
from shared.contracts.intake.v1 import FileAttached, FileWithdrawn

PROJECTIONS = Projections()
PROJECTIONS.copies(FILES, FileAttached, FileWithdrawn)
