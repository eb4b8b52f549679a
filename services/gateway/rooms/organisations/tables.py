"""The directory: organisations, what they offer, whom to call there and who stands in."""

from sqlalchemy import Table

from services.gateway.readmodel.columns import (
    code,
    codes,
    day,
    identity,
    is_exercise,
    line,
    moment,
    number,
    reference,
    sealed,
    version,
)
from services.gateway.readmodel.tables import metadata

ORGANISATIONS = Table(
    "organisations", metadata, identity("organisation_id"), version(), code("code"), line("name"), code("kind"),
    code("country"), codes("states"), codes("areas"), codes("languages"), code("time_zone"), code("opening"),
    codes("hours"), codes("telephones"), codes("emails"), codes("websites"), reference("agency_id"),
    reference("parent_id", "organisations", index=True), code("status"), moment("registered_at"),
    moment("confirmed_at"), moment("confirm_by"), moment("closed_at"), code("reason"), code("exercise"), is_exercise(),
)  # fmt: skip
ORGANISATION_SERVICES = Table(
    "organisation_services", metadata, identity("offer_id"), reference("organisation_id", index=True),
    code("offered_service"), number("capacity"), code("unit"), codes("areas"), codes("languages"), codes("categories"),
    code("status"), moment("offered_at"), moment("ended_at"),
)  # fmt: skip
FOCAL_POINTS = Table(
    "focal_points", metadata, identity("focal_point_id"), reference("organisation_id", index=True),
    sealed("contact", of="organisation_id"),
    codes("areas"), codes("languages"), day("from_day"), day("until_day"), code("status"), moment("named_at"),
    moment("ended_at"),
)  # fmt: skip
FOCAL_POINT_DEPUTIES = Table(
    "focal_point_deputies", metadata, identity("deputy_id"), reference("organisation_id", index=True),
    reference("focal_point_id", index=True), reference("stands_in_id", "focal_points"), day("from_day"),
    day("until_day"), moment("named_at"), moment("ended_at"),
)  # fmt: skip
