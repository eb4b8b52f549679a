"""What the service does to its own reports."""

from typing import Annotated

from services.reintegration.reports.model import Returned
from shared.contracts.base import C0, Id
from shared.contracts.reintegration.v1 import ReportCell
from shared.platform.internal_commands import InternalCommand


class FreezeReport(InternalCommand):
    """A claimed report is computed: it never changes again."""

    report_id: Id
    cells: Annotated[list[ReportCell], C0]
    returned: Annotated[Returned, C0]
