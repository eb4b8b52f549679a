"""Legal bases."""

from sqlalchemy import Table

from services.gateway.readmodel.columns import NOTHING, code, day, identity, moment, person, sealed
from services.gateway.readmodel.tables import metadata

CONSENTS = Table(
    "consents", metadata, identity("consent_id"), person(index=True), code("purpose"), code("legal_basis"),
    code("form", erased=NOTHING), code("own_view", erased=NOTHING), code("language"),
    code("interpretation", erased=NOTHING), sealed("interpreter"), code("text_read", erased=NOTHING),
    day("valid_until"), moment("given_at"), moment("withdrawn_at"), moment("over_at"),
)  # fmt: skip
