"""Why a file is not taken; nobody's data is in what is said."""

from collections.abc import Mapping
from typing import ClassVar

from shared.platform.errors import DomainError, Forbidden, NotFound, Refused

MOST_MEBIBYTES = 15
MOST_BYTES = MOST_MEBIBYTES << 20
MOST_MEGAPIXELS = 40


class FileRefused(Refused):
    """What was uploaded is not taken as a whole."""

    text = "{reason}"
    about_field = "file"
    texts: ClassVar[Mapping[str, str]] = {
        "file_too_large": f"A file may have {MOST_MEBIBYTES} MiB at most",
        "file_type_not_taken": "By its content the file is no picture (JPEG, PNG, WebP), no PDF, no sound taken",
        "file_unreadable": "The file is damaged, or is not what it begins like",
        "file_ambiguous": "The file can be read as two kinds of file at once",
        "file_too_heavy": "Reading the file takes more memory or time than is allowed",
        "image_too_large": f"The picture has more than {MOST_MEGAPIXELS} million pixels",
        "image_animated": "The picture has several frames; send one of them",
        "film_not_taken": "The file has moving pictures; send the sound alone",
        "pdf_locked": "The PDF is protected by a password",
        "pdf_active": "The PDF has scripts, forms that send, or files inside it; print it into a new PDF",
    }

    def __init__(self, why: str) -> None:
        super().__init__(reason=self.texts[why])
        self.why = why

    @property
    def code(self) -> str:
        """The reason itself, not the name of this class."""
        return self.why


class UploadUnreadable(Refused):
    """A header of the upload is missing, or does not have its form."""

    status = 400
    text = "This header of the upload is missing, or does not have the right form"


class UploadOffsetDiffers(DomainError):
    """The part is not the next one: part of it has arrived already, or one before it is missing."""

    status = 409
    text = "The next part begins at {offset}"
    about_field = "Upload-Offset"

    def __init__(self, offset: int) -> None:
        super().__init__(offset=offset)
        self.offset = offset


class UploadTooLong(Refused):
    """More arrives than was announced, or more at once than is taken."""

    status = 413
    text = "The part is longer than what is missing, or than a part may be"
    about_field = "Content-Length"


class UploadIncomplete(Refused):
    """Nothing is attached of which a part is missing."""

    text = "The file has not arrived whole; send the rest first"
    about_field = "file_id"


class UploadOfAnother(Refused):
    """It rests under another's key."""

    text = "This file was uploaded for somebody else; send it again for this person"
    about_field = "person_id"


class BelongsToPerson(Refused):
    """A kind of which nobody can say to which one it belongs."""

    text = "A file of this kind belongs to the person alone"
    about_field = "belongs_to_id"


class BelongsToNothing(Refused):
    """What the file is said to belong to is not on record for its person."""

    text = "What the file is said to belong to is not on record for this person"
    about_field = "belongs_to_id"


class NotOfThisRecord(Refused):
    """A mandate is a crisis's, a contract of a carrier an operation's."""

    text = "A file of this kind belongs to a record of another kind"
    about_field = "kind"


class KindNotSeen(Forbidden):
    """Nobody attaches what they may not read."""

    text = "Files of this kind are attached by whoever may read them"
    about_field = "kind"


class AttachmentOfAnotherAgency(Forbidden):
    """A record's file is taken away by the agency that attached it."""

    text = "Another agency attached this file; ask them"
    about_field = "attachment_id"


class FileAlreadyAttached(Refused):
    """It is part of what is known of the person."""

    text = "This file was attached before"
    about_field = "file_id"


class FileAlreadyWithdrawn(Refused):
    """It was taken away before."""

    text = "This file was withdrawn before"
    about_field = "file_id"


class RecordingWithoutSound(Refused):
    """What is played to people is sound."""

    text = "A recording of a text is sound"
    about_field = "recording_id"


class TextRecordedAlready(Refused):
    """Nobody chooses between two in front of somebody who waits."""

    text = "There is a recording of this version of the text; withdraw it first"
    about_field = "part"


class FileDamaged(DomainError):
    """Stored parts are missing, in another order, or not what was stored."""

    status = 500
    text = "What is stored of this file was changed or is missing; an administrator must look at it"
    about_field = "file_id"


def no_such_file(field: str = "file_id") -> NotFound:
    """Absent, withdrawn, erased and not to be seen are told alike."""
    return NotFound("file", field=field)


def no_such_record() -> NotFound:
    """What has a key of another kind is no record that has files."""
    return NotFound(field="record_id")
