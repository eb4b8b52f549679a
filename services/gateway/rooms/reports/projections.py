"""Reports for donors: rows made from events."""

from services.gateway.readmodel.projection_registry import Projections
from services.gateway.readmodel.rows import Row, part_id, row, row_from_event
from services.gateway.rooms.reports.tables import REPORT_CELLS, REPORTS
from shared.contracts.reintegration.v1 import ReportPublished
from shared.platform.messaging.headers import Delivery

PROJECTIONS = Projections()


@PROJECTIONS.of(ReportPublished)
def report_published(event: ReportPublished, _: Delivery) -> list[Row]:
    cells = [
        row(
            REPORT_CELLS,
            part_id(event.report_id, position),
            report_id=event.report_id,
            position=position,
            **cell.model_dump(),
        )
        for position, cell in enumerate(event.cells)
    ]
    return [row_from_event(REPORTS, event.report_id, event), *cells]
