"""Why a file as a whole is not taken."""

from collections.abc import Mapping
from typing import ClassVar

from shared.platform.errors import Refused


class WorkbookRefused(Refused):
    """The file as a whole is not taken; `why` is the stable code of the reason."""

    text = "{reason}"
    about_field = "file"
    texts: ClassVar[Mapping[str, str]] = {
        "file_empty": "The file is empty",
        "file_too_large": "The file is larger than {most} MB",
        "not_a_workbook": "The file is not an .xlsx workbook, or it is damaged",
        "too_many_parts": "The file has too many parts, or one of them refers to too many others",
        "unpacked_too_large": "Unpacked it exceeds {most} MB",
        "packed_too_tightly": "A part unpacks to more than {most} times its size",
        "path_outside": "A part of the file is named so that it would unpack elsewhere",
        "symbolic_link": "A part of the file is a symbolic link",
        "encrypted": "The file is protected by a password",
        "macros": "The workbook carries macros; save it as .xlsx",
        "external_link": "The workbook refers to something outside itself",
        "nested_archive": "A part of the file is an archive or an embedded document",
        "document_type": "A part of the file declares a document type or entities",
        "unreadable": "The workbook is damaged or not laid out as a registration",
        "too_heavy": "Reading the workbook takes more memory or time than is allowed",
        "layout_unknown": (
            "The workbook has neither a sheet People with a column Given name, nor HOPE's Households and Individuals"
        ),
        "columns_unclear": "It is not clear what some columns of the file hold",
        "import_failed": "The import stopped at a fault of ours; who was registered by then stays registered",
    }

    def __init__(self, why: str, **case: object) -> None:
        super().__init__(reason=self.texts[why].format(**case))
        self.why = why

    @property
    def code(self) -> str:
        """The reason itself, not the name of this class."""
        return self.why
