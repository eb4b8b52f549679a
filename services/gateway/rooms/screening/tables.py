"""Needs, protection assessments, and circumstances as they were reported."""

from sqlalchemy import Table

from services.gateway.readmodel.columns import NOTHING, code, identity, moment, person, sealed, version
from services.gateway.readmodel.tables import metadata

ASSESSMENTS = Table(
    "assessments", metadata, identity("assessment_id"), version(), person(index=True),
    sealed("assessment"),
    moment("assessed_at"),
)  # fmt: skip
NEEDS = Table(
    "needs", metadata, identity("need_id"), person(index=True), code("code", erased=NOTHING), sealed("restricted"),
    moment("recorded_at"), moment("ended_at"),
)  # fmt: skip
CIRCUMSTANCE_REPORTS = Table(
    "circumstance_reports", metadata, identity("report_id", service="intake"), person(index=True), sealed("report"),
    moment("reported_at"),
)  # fmt: skip
