"""Donors, every change of them, and how much of their money there is for grants."""

from sqlalchemy import Table

from services.gateway.readmodel.columns import (
    amount,
    code,
    day,
    identity,
    line,
    moment,
    reference,
    staff,
    truth,
    version,
)
from services.gateway.readmodel.tables import metadata

DONORS = Table(
    "donors", metadata, identity("donor_id"), version(), line("name"), line("registered_name"), code("currency"),
    truth("exercise"), moment("registered_at"), moment("ended_at"),
)  # fmt: skip
DONOR_CHANGES = Table(
    "donor_changes", metadata, identity(), version(), reference("donor_id", index=True), code("kind"),
    line("name_before"), line("name"), code("currency_before"), code("currency"), staff("changed_by"),
    moment("changed_at"),
)  # fmt: skip
# What is taken is as the service tells it: nobody reads everybody's grants, of which it is the sum.
FUNDS = Table(
    "funds", metadata, identity("fund_id"), version(), reference("donor_id", index=True), amount("amount_minor"),
    code("currency"), day("valid_from"), day("valid_until"), code("reason"), moment("recorded_at"),
    amount("committed_minor"), amount("paid_minor"), amount("returned_minor"),
)  # fmt: skip
# As each month ended, or stands now; what did not change in it is null.
FUND_MONTHS = Table(
    "fund_months", metadata, identity(), reference("fund_id", index=True), day("month"), amount("amount_minor"),
    amount("committed_minor"), amount("paid_minor"), amount("returned_minor"),
)  # fmt: skip
