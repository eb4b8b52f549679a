"""How long what is owed may take, where somebody has changed it, and every change."""

from sqlalchemy import Table

from services.gateway.readmodel.columns import code, identity, moment, number, reference, staff, version
from services.gateway.readmodel.tables import metadata

DEADLINES = Table(
    "deadlines", metadata, identity("deadline_id"), version(), code("code"), code("unit"), number("amount"),
)  # fmt: skip
DEADLINE_CHANGES = Table(
    "deadline_changes", metadata, identity(), version(), reference("deadline_id", index=True), number("amount_before"),
    number("amount"), code("reason"), staff("changed_by"), moment("changed_at"),
)  # fmt: skip
