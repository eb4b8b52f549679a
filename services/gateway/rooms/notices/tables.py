"""What an account is told about: codes and ids; the words are made when it is read."""

from sqlalchemy import Column, DateTime, Index, Table, Uuid, text

from services.gateway.readmodel.columns import code, identity, line, moment, person, staff, tally
from services.gateway.readmodel.erased import WITH_THE_PERSON
from services.gateway.readmodel.tables import metadata

NOTICES = Table(
    "notices", metadata, identity(), Column("event_id", Uuid, nullable=False, index=True),
    Column("account_id", Uuid, nullable=False, info={"staff": True}), person(index=True), code("kind"),
    staff("actor_id"), moment("at"),
    Column("made_at", DateTime(timezone=True), nullable=False, server_default=text("clock_timestamp()")),
    moment("read_at"), moment("mailed_at"),
    info={"erased_with": WITH_THE_PERSON},
)  # fmt: skip
Index(None, NOTICES.c.account_id, NOTICES.c.made_at)
Index(None, NOTICES.c.at)
# An account without a row is sent no e-mail; one with a failure neither, until it chooses anew.
ACCOUNT_MAIL = Table(
    "account_mail", metadata, Column("account_id", Uuid, primary_key=True), code("cadence"), line("address"),
    code("language"), moment("sent_at"), tally("attempts"), moment("retry_at"), code("failure"), moment("failed_at"),
)  # fmt: skip
