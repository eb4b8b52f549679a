"""What can be done: commands, and what shows their result."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.files.tables import FILES
from shared.contracts.intake.v1 import (
    AddAttachment,
    AddTextRecording,
    AttachFile,
    WithdrawAttachment,
    WithdrawFile,
    WithdrawTextRecording,
)

RECORD = "an operation, a crisis, an agency and a donor are no persons"
TEXT = "a text is read to everybody, and is about nobody"
MUTATIONS = (
    Mutation(AttachFile, "Person"),
    Mutation(WithdrawFile, "Person", through=FILES),
    Mutation(AddAttachment, "Attachment", about_nobody=RECORD),
    Mutation(WithdrawAttachment, "Attachment", about_nobody=RECORD),
    Mutation(AddTextRecording, "Recording", about_nobody=TEXT),
    Mutation(WithdrawTextRecording, "Recording", about_nobody=TEXT),
)
