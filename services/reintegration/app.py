"""The wiring of reintegration: its rooms, in the order in which they react to one fact."""

from services.reintegration.deadlines.room import ROOM as DEADLINES
from services.reintegration.decisions.room import ROOM as DECISIONS
from services.reintegration.funds.room import ROOM as FUNDS
from services.reintegration.grants.room import ROOM as GRANTS
from services.reintegration.monitoring.room import ROOM as MONITORING
from services.reintegration.plans.room import ROOM as PLANS
from services.reintegration.records import metadata
from services.reintegration.reports.room import ROOM as REPORTS
from services.reintegration.returns.room import ROOM as RETURNS
from services.reintegration.standings import STANDINGS
from services.reintegration.training.room import ROOM as TRAINING
from shared.contracts.reintegration import v1 as contract
from shared.platform.service import Service

service = Service(
    "reintegration",
    metadata,
    rooms=[RETURNS, PLANS, GRANTS, MONITORING, DECISIONS, TRAINING, FUNDS, REPORTS, DEADLINES],
    contract=contract,
    standings=STANDINGS,
)
