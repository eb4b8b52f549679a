"""Grants, their tranches, and evidence for them."""

from sqlalchemy import Table

from services.gateway.readmodel.columns import (
    amount,
    code,
    codes,
    identity,
    moment,
    number,
    person,
    reference,
    sealed,
    staff,
    truth,
    version,
)
from services.gateway.readmodel.tables import metadata

GRANTS = Table(
    "grants", metadata, identity("grant_id", service="reintegration"), version(), reference("journey_id", index=True),
    person(index=True), reference("donor_id"), code("purpose"), amount("amount_minor"),
    code("currency"), code("status"), moment("requested_at"), sealed("payee"), truth("has_payee"),
    staff("requested_by"), moment("approved_at"), moment("payee_named_at"), staff("payee_named_by"),
)  # fmt: skip
TRANCHES = Table(
    "tranches", metadata, identity(), reference("grant_id", index=True), person(), number("number"),
    amount("amount_minor"), code("currency"), code("status"), codes("evidence_required"),
    moment("releasable_at"), moment("pay_by"), moment("paid_at"),
    amount("returned_minor"), amount("unpaid_minor"), code("return_reason"), moment("returned_at"), staff("paid_by"),
    staff("returned_by"),
)  # fmt: skip
EVIDENCE = Table(
    "evidence", metadata, identity("evidence_id"), reference("grant_id", index=True), person(),
    number("tranche"), code("kind"), moment("submitted_at"),
)  # fmt: skip
