"""The read model's tables, shaped for the questions people ask; each room adds its own when it is imported."""

from sqlalchemy import Boolean, Column, DateTime, Index, LargeBinary, MetaData, SmallInteger, Table, Uuid

from services.gateway.readmodel.columns import code, document, identity, person, reference, staff
from shared.platform.tables import service_metadata

metadata = service_metadata()
NOT_PROJECTED = frozenset(
    {"accounts", "sessions", "derivations", "places", "notices", "account_mail", "saved_views", *metadata.tables}
)
"""What is not made from events."""

TIMELINE = Table(
    "timeline", metadata, identity("event_id"), person(), reference("case_id"), code("service"), code("kind"),
    staff("actor_id"), document("facts", erased="CASE WHEN kind = 'PersonErased' THEN facts ELSE '[]' END"),
    Column("at", DateTime(timezone=True)),
)  # fmt: skip
Index(None, TIMELINE.c.person_id, TIMELINE.c.at, TIMELINE.c.id)
Index(None, TIMELINE.c.case_id, TIMELINE.c.at, TIMELINE.c.id)
# One row: by which statements the derived columns are worked out, and how far.
DERIVATIONS = Table(
    "derivations",
    metadata,
    Column("id", SmallInteger, primary_key=True, autoincrement=False),
    Column("digest", LargeBinary, nullable=False),
    Column("done_up_to", Uuid, nullable=False),
    Column("finished", Boolean, nullable=False),
)


def projected(of: MetaData = metadata) -> tuple[str, ...]:
    """The tables made from events: they can be dropped and built again from the topics."""
    return tuple(name for name in of.tables if name not in NOT_PROJECTED)
