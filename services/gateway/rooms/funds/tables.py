"""Donors, and every change of them."""

from sqlalchemy import Table

from services.gateway.readmodel.columns import code, identity, line, moment, reference, staff, truth, version
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
