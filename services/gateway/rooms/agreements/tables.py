"""Agreements, every version of their terms, and what was done that they oblige to."""

from sqlalchemy import Table

from services.gateway.readmodel.columns import (
    code,
    codes,
    day,
    document,
    identity,
    is_exercise,
    line,
    moment,
    number,
    reference,
    staff,
    version,
)
from services.gateway.readmodel.tables import metadata

# What lists go by is of the terms that hold, of the first draft where none do.
AGREEMENTS = Table(
    "agreements", metadata, identity("agreement_id"), version(), code("kind"), line("title"), line("reference"),
    code("status"), number("number"), day("valid_from"), day("valid_until"), moment("ends_at"), codes("countries"),
    codes("parties"), number("report_every_days"), number("exercise_every_months"), day("review_on"),
    day("evaluate_on"), moment("in_force_at"), code("suspension_reason"), code("end_reason"), moment("ended_at"),
    day("last_report"), day("last_exercise"), day("last_review"), day("next_review"), day("last_evaluation"),
    day("next_evaluation"), moment("drafted_at"), code("exercise"), is_exercise(),
)  # fmt: skip
# Terms are one document: of a version that was signed nothing changes.
AGREEMENT_VERSIONS = Table(
    "agreement_versions", metadata, identity(), version(),
    reference("agreement_id", index=True), number("number"), code("status"), document("terms"), staff("changed_by"),
    moment("changed_at"), staff("proposed_by"), moment("proposed_at"), staff("signed_by"), moment("signed_at"),
)  # fmt: skip
AGREEMENT_DUTIES = Table(
    "agreement_duties", metadata, identity(), version(), reference("agreement_id", index=True), code("duty"),
    day("done_on"), day("next_on"), line("outcome"), staff("changed_by"), moment("changed_at"),
)  # fmt: skip
