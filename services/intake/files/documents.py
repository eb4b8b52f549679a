"""A PDF written anew: its pages, and nothing that acts, is hidden in it, or says who made it where."""

from collections.abc import Iterable, Iterator
from io import BytesIO
from typing import Any

import pikepdf

from services.intake.files.refusals import FileRefused

_ACTIVE_KEYS = frozenset(
    {"/JS", "/JavaScript", "/AA", "/Launch", "/EmbeddedFile", "/EmbeddedFiles", "/EF", "/RichMedia", "/XFA"}
)
_ACTIVE_KINDS = frozenset(
    {
        *("/JavaScript", "/Launch", "/SubmitForm", "/ImportData", "/GoToR", "/GoToE", "/Rendition"),
        *("/FileAttachment", "/RichMedia", "/Movie", "/Sound", "/Screen", "/3D"),
    }
)
_ABOUT_ITSELF = ("/Metadata", "/PieceInfo", "/LastModified")
_MOST_PARTS = 200_000
_JPEG_START = b"\xff\xd8"
_SCAN, _FIRST_APPLICATION, _LAST_APPLICATION, _COMMENT = 0xDA, 0xE1, 0xED, 0xFE
"""Markers of a JPEG: where its pixels begin; what cameras and programs write about it. 0xEE is how its colours are."""


def written_anew(content: bytes) -> bytes:
    """FileRefused."""
    try:
        with pikepdf.open(BytesIO(content)) as document:
            return _cleaned(document)
    except pikepdf.PasswordError as error:
        raise FileRefused("pdf_locked") from error
    except pikepdf.PdfError as error:
        raise FileRefused("file_unreadable") from error


def _cleaned(document: pikepdf.Pdf) -> bytes:
    if document.is_encrypted:
        raise FileRefused("pdf_locked")
    if not len(document.pages):
        raise FileRefused("file_unreadable")
    for part in _parts(document):
        _require_passive(part)
        for name in _ABOUT_ITSELF:
            if name in part:
                del part[name]
        _strip_picture(part)
    if "/Info" in document.trailer:
        del document.trailer["/Info"]
    written = BytesIO()
    document.save(written, deterministic_id=True)
    return written.getvalue()


def _parts(document: pikepdf.Pdf) -> Iterator[pikepdf.Object]:
    """Every dictionary and stream, those inside others too."""
    waiting: list[pikepdf.Object] = [document.trailer, *document.objects]
    for _ in range(_MOST_PARTS):
        if not waiting:
            return
        one = waiting.pop()
        if isinstance(one, (pikepdf.Dictionary, pikepdf.Stream)):
            yield one
            waiting += _inside(one[name] for name in one.keys())  # noqa: SIM118  # pikepdf's have no other way
        elif isinstance(one, pikepdf.Array):
            waiting += _inside(one)
    raise FileRefused("file_too_heavy")


def _inside(values: Iterable[Any]) -> list[pikepdf.Object]:
    """What has no number of its own; the rest is among the document's objects."""
    return [one for one in values if isinstance(one, pikepdf.Object) and not one.is_indirect]


def _require_passive(part: pikepdf.Object) -> None:
    kinds = {str(part[name]) for name in ("/S", "/Subtype") if name in part and isinstance(part[name], pikepdf.Name)}
    if _ACTIVE_KEYS & set(part.keys()) or _ACTIVE_KINDS & kinds:
        raise FileRefused("pdf_active")


def _strip_picture(part: pikepdf.Object) -> None:
    """A photograph in a page brings along where it was taken."""
    if not isinstance(part, pikepdf.Stream) or part.get("/Filter") != pikepdf.Name.DCTDecode:
        return
    raw, parameters = part.read_raw_bytes(), part.get("/DecodeParms")
    if (stripped := without_application_segments(raw)) != raw:
        kept = parameters if isinstance(parameters, pikepdf.Dictionary) else None
        part.write(stripped, filter=pikepdf.Name.DCTDecode, decode_parms=kept)


def without_application_segments(jpeg: bytes) -> bytes:
    """The same picture without EXIF, XMP and comments; as it is where it is no JPEG."""
    if not jpeg.startswith(_JPEG_START):
        return jpeg
    kept, at = [_JPEG_START], len(_JPEG_START)
    while at + 4 <= len(jpeg) and jpeg[at] == 0xFF and jpeg[at + 1] != _SCAN:  # noqa: PLR2004  # every marker begins so
        marker, end = jpeg[at + 1], at + 2 + int.from_bytes(jpeg[at + 2 : at + 4])
        if not (_FIRST_APPLICATION <= marker <= _LAST_APPLICATION or marker == _COMMENT):
            kept.append(jpeg[at:end])
        at = end
    return b"".join([*kept, jpeg[at:]])
