"""Reports for donors."""

from sqlalchemy import Table

from services.gateway.readmodel.columns import amount, code, day, identity, line, moment, number, reference, truth
from services.gateway.readmodel.tables import metadata

REPORTS = Table(
    "reports", metadata, identity("report_id", service="reintegration"), reference("donor_id"), day("period_start"),
    day("period_end"), code("currency"), number("threshold"), truth("exercise"), moment("published_at"),
    amount("returned_minor"), truth("returned_hidden"), line("donor_name"),
)  # fmt: skip
REPORT_CELLS = Table(
    "report_cells", metadata, identity(), reference("report_id", "reports", index=True), number("position"),
    code("country"), code("sex"), code("age_band"), number("returnees"), amount("paid_minor"), code("hidden"),
)  # fmt: skip
