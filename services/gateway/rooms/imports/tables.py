"""Workbooks, and what was wrong with them."""

from sqlalchemy import BigInteger, Column, Index, Table

from services.gateway.readmodel.columns import (
    code,
    codes,
    identity,
    line,
    moment,
    number,
    person,
    reference,
    tally,
    version,
)
from services.gateway.readmodel.erased import WITH_THE_PERSON
from services.gateway.readmodel.tables import metadata

IMPORTS = Table(
    "imports", metadata, identity("import_id"), version(), reference("crisis_id"), code("status"), code("format"),
    moment("received_at"), moment("completed_at"), number("rows"), number("good"), number("bad"),
    tally("registered"), tally("unchanged"), code("refusal_code"), line("refusal_reason"), reference("agency_id"),
)  # fmt: skip
IMPORT_PROBLEMS = Table(
    "import_problems", metadata, identity(), reference("import_id"), Column("position", BigInteger),
    line("sheet"), number("row"), line("column"), code("code"), line("reason"),
)  # fmt: skip
Index(None, IMPORT_PROBLEMS.c.import_id, IMPORT_PROBLEMS.c.position, IMPORT_PROBLEMS.c.id)
IMPORT_UNREAD = Table(
    "import_unread", metadata, identity(), reference("import_id"), Column("position", BigInteger),
    line("sheet"), number("row"), line("column"), code("code"), line("reason"),
)  # fmt: skip
Index(None, IMPORT_UNREAD.c.import_id, IMPORT_UNREAD.c.position, IMPORT_UNREAD.c.id)
IMPORT_DOUBLES = Table(
    "import_doubles", metadata, identity(), reference("import_id"), Column("position", BigInteger),
    person(), person("other_id"), codes("reasons"),
    info={"erased_with": WITH_THE_PERSON},
)  # fmt: skip
Index(None, IMPORT_DOUBLES.c.import_id, IMPORT_DOUBLES.c.position, IMPORT_DOUBLES.c.id)
