"""Files of people, records and texts: whoever does not see the class a file is of does not learn that there is one."""

from datetime import datetime

import strawberry

from services.gateway.graphql.actions import Action, Condition
from services.gateway.graphql.sources import Node, Opened, column, node, permitted, sourced
from services.gateway.readmodel.restricted import reached_attachment, seen_file
from services.gateway.readmodel.states import state_by_moment
from shared.contracts.base import C0, C1, C2
from shared.contracts.intake.v1 import (
    AttachmentKind,
    AttachmentWithdrawalReason,
    FileKind,
    FileStatus,
    FileWithdrawalReason,
    FileWords,
    MediaType,
    RecordingWithdrawalReason,
    TextPart,
    WithdrawAttachment,
    WithdrawFile,
    WithdrawTextRecording,
)

STATUS = state_by_moment("{row}.withdrawn_at", FileStatus.ATTACHED, FileStatus.WITHDRAWN)


@node("files", person="person_id", where=f"{{row}}.kind IS NOT NULL AND {seen_file('{row}.kind')}")
class File(Node):
    """A file about a person; its bytes are at `/files/<id>/content`, a small picture of it at `/files/<id>/preview`."""

    kind: FileKind = column(C1)
    media_type: MediaType = column(C1)
    size: int = column(C1, description="Bytes.")
    name: str | None = sourced(Opened(C2, "words", path="name", content=FileWords))
    document_number: str | None = sourced(
        Opened(C2, "words", path="document_number", content=FileWords),
        description="Of the identity document it shows, as the profile has it.",
    )
    belongs_to_id: strawberry.ID | None = column(
        C1, description="The person's note, request, consent, delivery, follow-up, evidence or grant that it is of."
    )
    has_preview: bool = column(C1)
    attached_at: datetime = column(C1)
    withdrawn_at: datetime | None = column(C1)
    withdrawal_reason: FileWithdrawalReason | None = column(C1, "reason")
    permitted_actions: list[str] = permitted(Action(WithdrawFile), file=STATUS)


OWN_ATTACHMENT = Condition("own attachment", "{row}.agency_id IS NOT DISTINCT FROM {agency}")


@node("attachments", where=f"{{row}}.attached_at IS NOT NULL AND {reached_attachment('{row}.kind')}")
class Attachment(Node):
    """A file of an operation, a crisis, an agency or a donor; its bytes are where those of a person's file are."""

    record_id: strawberry.ID = column(C1, description="Of what it is a file.")
    kind: AttachmentKind = column(C1)
    media_type: MediaType = column(C1)
    size: int = column(C1, description="Bytes.")
    has_preview: bool = column(C1)
    attached_at: datetime = column(C1)
    withdrawn_at: datetime | None = column(C1)
    withdrawal_reason: AttachmentWithdrawalReason | None = column(C1, "reason")
    permitted_actions: list[str] = permitted(Action(WithdrawAttachment, also=(OWN_ATTACHMENT,)), attachment=STATUS)


@node("text_recordings", where="{row}.recorded_at IS NOT NULL", field_class=C0)
class Recording(Node):
    """A text for people, read aloud in one language: for whoever may read the text."""

    text_version: str = column(C0, description="Language and version of the text, as `fr-3`.")
    part: TextPart = column(C0)
    media_type: MediaType = column(C0)
    size: int = column(C0, description="Bytes.")
    recorded_at: datetime = column(C0)
    withdrawn_at: datetime | None = column(C0)
    withdrawal_reason: RecordingWithdrawalReason | None = column(C0, "reason")
    permitted_actions: list[str] = permitted(Action(WithdrawTextRecording), field_class=C0, recording=STATUS)
