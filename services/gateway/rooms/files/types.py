"""Files about people: whoever does not see the class that a file is of does not learn that there is one."""

from datetime import datetime

from services.gateway.graphql.actions import Action
from services.gateway.graphql.sources import Node, Opened, column, node, permitted, sourced
from services.gateway.readmodel.states import state_by_moment
from shared.contracts.base import C1, C2, C4, FieldClass
from shared.contracts.intake.v1 import (
    CLASS_OF_FILE,
    FileKind,
    FileStatus,
    FileWithdrawalReason,
    FileWords,
    MediaType,
    WithdrawFile,
)

STATUS = state_by_moment("{row}.withdrawn_at", FileStatus.ATTACHED, FileStatus.WITHDRAWN)


def seen_by_class() -> str:
    """SQL: the class a file's kind has is seen of its person; of an unknown kind the strictest."""
    return (
        f"CASE {' '.join(map(_seen, sorted(set(CLASS_OF_FILE.values()) - {C4})))} ELSE {{seen_{C4.name.lower()}}} END"
    )


def _seen(field_class: FieldClass) -> str:
    kinds = ", ".join(f"'{kind.name}'" for kind, of in CLASS_OF_FILE.items() if of is field_class)
    return f"WHEN {{row}}.kind IN ({kinds}) THEN {{seen_{field_class.name.lower()}}}"


@node("files", person="person_id", where=f"{{row}}.kind IS NOT NULL AND {seen_by_class()}")
class File(Node):
    """A file about a person; its bytes are at `/files/<id>/content`, a small picture of it at `/files/<id>/preview`."""

    kind: FileKind = column(C1)
    media_type: MediaType = column(C1)
    size: int = column(C1, description="Bytes.")
    name: str | None = sourced(Opened(C2, "words", path="name", content=FileWords))
    has_preview: bool = column(C1)
    attached_at: datetime = column(C1)
    withdrawn_at: datetime | None = column(C1)
    withdrawal_reason: FileWithdrawalReason | None = column(C1, "reason")
    permitted_actions: list[str] = permitted(Action(WithdrawFile), file=STATUS)
