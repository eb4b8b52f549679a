"""A PDF written anew: its pages, and nothing that acts, is hidden in it, or says who made it where."""

import base64
import binascii
import re
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
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
_LINK = re.compile(r"(https?|mailto|tel):", re.IGNORECASE)
"""What an address in a letter's head leads to; a script, a program or a share of this network is none."""
_MOST_PARTS = 200_000
_MOST_UNPACKED = 1 << 26
_JPEG_START = b"\xff\xd8"
_SCAN, _FIRST_APPLICATION, _LAST_APPLICATION, _COMMENT, _FILL = 0xDA, 0xE1, 0xED, 0xFE, 0xFF
"""Markers of a JPEG: where its pixels begin; what cameras and programs write about it. 0xEE is how its colours are."""
_JPEG_END = b"\xff\xd9"
_JP2_START = b"\x00\x00\x00\x0cjP  \r\n\x87\n"
_JP2_ABOUT_ITSELF = frozenset({b"xml ", b"uuid", b"uinf"})
_PEELED: Mapping[str, Callable[[bytes], bytes]] = {
    "/ASCII85Decode": lambda raw: base64.a85decode(raw.strip().removesuffix(b"~>")),
    "/ASCIIHexDecode": lambda raw: bytes.fromhex(raw.decode("ascii").strip().removesuffix(">")),
    "/FlateDecode": lambda raw: zlib.decompressobj().decompress(raw, _MOST_UNPACKED),
}
"""What may stand around a picture of its own format."""


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
        _drop_other_links(part)
        for name in _ABOUT_ITSELF:
            if name in part:
                del part[name]
        _strip_picture(part)
    if isinstance(document.Root.get("/OpenAction"), pikepdf.Dictionary):
        # What is done unasked when it is opened: at best it scrolls, at worst it calls somebody.
        del document.Root["/OpenAction"]
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
    if _ACTIVE_KEYS & set(part.keys()) or _ACTIVE_KINDS & kinds or _is_elsewhere(part):
        raise FileRefused("pdf_active")


def _drop_other_links(part: pikepdf.Object) -> None:
    address = part.get("/URI")
    if isinstance(address, pikepdf.String) and not _LINK.match(str(address)):
        del part["/URI"]


def _is_elsewhere(part: pikepdf.Object) -> bool:
    """Whether a reader would fetch what belongs here from a place outside of the file."""
    if isinstance(part, pikepdf.Stream) and ("/F" in part or "/FFilter" in part):
        return True
    return part.get("/FS") == pikepdf.Name.URL or ("/Ref" in part and part.get("/Subtype") == pikepdf.Name.Form)


def _strip_picture(part: pikepdf.Object) -> None:
    """A photograph in a page brings along where it was taken. FileRefused where it cannot be taken apart."""
    if not isinstance(part, pikepdf.Stream) or not (filters := _filters(part)):
        return
    *around, last = filters
    if {"/DCTDecode", "/JPXDecode"} & set(around):
        raise FileRefused("file_unreadable")
    if last in ("/DCTDecode", "/JPXDecode"):
        _write_stripped(part, around, last)


def _filters(part: pikepdf.Stream) -> list[str]:
    named = part.get("/Filter")
    if named is None:
        return []
    return [str(one) for one in named] if isinstance(named, pikepdf.Array) else [str(named)]


def _write_stripped(part: pikepdf.Stream, around: list[str], last: str) -> None:
    raw = picture = part.read_raw_bytes()
    for name in around:
        picture = _unpacked(name, picture)
    stripped = without_application_segments(picture) if last == "/DCTDecode" else without_boxes_about_itself(picture)
    if stripped == raw:
        return
    parameters = part.get("/DecodeParms")
    kept = parameters if isinstance(parameters, pikepdf.Dictionary) and not around else None
    part.write(stripped, filter=pikepdf.Name(last), decode_parms=kept)


def _unpacked(name: str, raw: bytes) -> bytes:
    try:
        return _PEELED[name](raw)
    except (KeyError, ValueError, zlib.error, binascii.Error) as error:
        raise FileRefused("file_unreadable") from error


def without_application_segments(jpeg: bytes) -> bytes:
    """The same picture without EXIF, XMP and comments, and without what stands after its end; FileRefused."""
    if not jpeg.startswith(_JPEG_START) or (end := jpeg.rfind(_JPEG_END)) < 0:
        raise FileRefused("file_unreadable")
    kept, at = [_JPEG_START], len(_JPEG_START)
    while (marker := _marker(jpeg, at)) != _SCAN:
        start, at = at, at + 2 + int.from_bytes(jpeg[at + 2 : at + 4])
        if not (_FIRST_APPLICATION <= marker <= _LAST_APPLICATION or marker == _COMMENT):
            kept.append(jpeg[start:at])
    # A second picture behind the first has an end of its own: the first that ends a scan is this one's.
    return b"".join([*kept, jpeg[at : _end_of_scans(jpeg, at, end)]])


def _marker(jpeg: bytes, at: int) -> int:
    if at + 4 > len(jpeg) or jpeg[at] != _FILL or jpeg[at + 1] == _FILL:
        raise FileRefused("file_unreadable")
    return jpeg[at + 1]


def _end_of_scans(jpeg: bytes, at: int, last: int) -> int:
    """Inside of a scan 0xFF is followed by 0x00 or a restart, so that the first end there is, is the picture's."""
    end = jpeg.find(_JPEG_END, at)
    return (end if end >= 0 else last) + len(_JPEG_END)


def without_boxes_about_itself(picture: bytes) -> bytes:
    """A JPEG 2000 without its boxes of words; a bare codestream has none. FileRefused."""
    if not picture.startswith(_JP2_START):
        if picture.startswith(b"\xff\x4f\xff\x51"):
            return picture
        raise FileRefused("file_unreadable")
    kept, at = [], 0
    while at + 8 <= len(picture):
        size, kind = int.from_bytes(picture[at : at + 4]), picture[at + 4 : at + 8]
        if size == 1:
            size = int.from_bytes(picture[at + 8 : at + 16])
        end = len(picture) if size == 0 else at + size
        if end <= at + 7 or end > len(picture):
            raise FileRefused("file_unreadable")
        if kind not in _JP2_ABOUT_ITSELF:
            kept.append(picture[at:end])
        at = end
    return b"".join(kept)
