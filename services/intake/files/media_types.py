"""What a file is by its first bytes; its name and what a browser calls it say nothing."""

from services.intake.files.refusals import FileRefused
from shared.contracts.intake.v1 import MediaType

_BEGINS = (
    (b"\xff\xd8\xff", MediaType.JPEG),
    (b"\x89PNG\r\n\x1a\n", MediaType.PNG),
    (b"%PDF-", MediaType.PDF),
    (b"OggS", MediaType.OGG),
    (b"\x1a\x45\xdf\xa3", MediaType.WEBM),
    (b"ID3", MediaType.MP3),
)
_IN_RIFF = {b"WEBP": MediaType.WEBP, b"WAVE": MediaType.WAV}
_SYNC_AND_LAYER, _LAYER_3 = 0xE6, 0xE2
"""Of the second byte of a frame of an MP3."""
_BRANDS = frozenset({b"M4A ", b"mp41", b"mp42", b"isom", b"iso2", b"iso4", b"iso5", b"iso6", b"dash"})
"""Of MP4: those of pictures, which it may be as well, are others."""
_HEAD = 1024
"""Within so many bytes readers look for a PDF, and browsers for a page."""
_PAGE = (b"<html", b"<script", b"<!doctype", b"<svg")
_ARCHIVE_END = b"PK\x05\x06"
_ARCHIVE_TAIL = 65_557
"""Within so many last bytes an archive says that it is one."""


def media_type_of(content: bytes) -> MediaType:
    """FileRefused where it is none of those taken, or can be read as something else as well."""
    found = next((one for begin, one in _BEGINS if content.startswith(begin)), None) or _by_container(content)
    if found is None:
        raise FileRefused("file_type_not_taken")
    if _is_something_else(content, found):
        raise FileRefused("file_ambiguous")
    return found


def _by_container(content: bytes) -> MediaType | None:
    if content[:4] == b"RIFF":
        return _IN_RIFF.get(content[8:12])
    if content[4:8] == b"ftyp":
        return MediaType.M4A if content[8:12] in _BRANDS else None
    is_frame = content[:1] == b"\xff" and len(content) > 1 and content[1] & _SYNC_AND_LAYER == _LAYER_3
    return MediaType.MP3 if is_frame else None


def _is_something_else(content: bytes, found: MediaType) -> bool:
    head = content[:_HEAD].lower()
    is_pdf_too = found is not MediaType.PDF and b"%pdf-" in head
    return is_pdf_too or any(mark in head for mark in _PAGE) or _ARCHIVE_END in content[-_ARCHIVE_TAIL:]
