"""What a file is by its first bytes; its name and what a browser calls it say nothing."""

from services.intake.files.refusals import FileRefused
from shared.contracts.intake.v1 import MediaType

_BEGINS = ((b"\xff\xd8\xff", MediaType.JPEG), (b"\x89PNG\r\n\x1a\n", MediaType.PNG), (b"%PDF-", MediaType.PDF))
_HEAD = 1024
"""Within so many bytes readers look for a PDF, and browsers for a page."""
_PAGE = (b"<html", b"<script", b"<!doctype", b"<svg")
_ARCHIVE_END = b"PK\x05\x06"
_ARCHIVE_TAIL = 65_557
"""Within so many last bytes an archive says that it is one."""


def media_type_of(content: bytes) -> MediaType:
    """FileRefused where it is none of those taken, or can be read as something else as well."""
    is_webp = content[:4] == b"RIFF" and content[8:12] == b"WEBP"
    found = MediaType.WEBP if is_webp else next((one for begin, one in _BEGINS if content.startswith(begin)), None)
    if found is None:
        raise FileRefused("file_type_not_taken")
    if _is_something_else(content, found):
        raise FileRefused("file_ambiguous")
    return found


def _is_something_else(content: bytes, found: MediaType) -> bool:
    head = content[:_HEAD].lower()
    is_pdf_too = found is not MediaType.PDF and b"%pdf-" in head
    return is_pdf_too or any(mark in head for mark in _PAGE) or _ARCHIVE_END in content[-_ARCHIVE_TAIL:]
