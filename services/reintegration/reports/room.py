"""What donors are told."""

from services.reintegration.reports.handlers import publish_report
from services.reintegration.reports.publishing import finish_reports, publish_at_once
from shared.contracts.reintegration.v1 import PublishReport
from shared.platform.service import Room

ROOM = Room(
    "reports",
    commands={PublishReport: publish_report},
    afterwards={PublishReport: publish_at_once},
    beside_consuming=[finish_reports],
)
