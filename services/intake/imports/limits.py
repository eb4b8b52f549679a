"""What a workbook must be before anything parses it.

An .xlsx is a zip of XML parts. Its directory is read, and of every XML part only what comes before the root element,
so that no bomb is unpacked to find out that it is one.
"""

import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import PurePosixPath
from stat import S_ISLNK
from typing import Any
from xml.parsers.expat import ExpatError, ParserCreate
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from services.intake.imports.workbook_refused import WorkbookRefused

_CHUNK = 64 * 1024
_MEBIBYTE = 1 << 20
_XML_ENDINGS = (".xml", ".rels", ".vml")
_ARCHIVE_BEGINNINGS = (
    b"PK\x03\x04",
    b"PK\x05\x06",
    b"Rar!",
    b"7z\xbc\xaf",
    b"\x1f\x8b",
    b"BZh",
    b"\xfd7zXZ",
    b"\xd0\xcf\x11\xe0",
)
_REQUIRED_PARTS = {"[Content_Types].xml", "xl/workbook.xml"}
_ENCRYPTED = 0x1


@dataclass(frozen=True)
class UploadLimits:
    """Sizes in bytes; the ratio is unpacked to packed, looked at in parts above one mebibyte."""

    uploaded: int = 20 * _MEBIBYTE
    unpacked: int = 200 * _MEBIBYTE
    ratio: int = 100
    entries: int = 1_000
    relationships: int = _MEBIBYTE
    before_root: int = _CHUNK


DEFAULT_LIMITS = UploadLimits()


def check_workbook(content: bytes, limits: UploadLimits = DEFAULT_LIMITS) -> None:
    """Refuse an upload that is not a plain workbook within the limits; raises WorkbookRefused."""
    if not content:
        raise WorkbookRefused("file_empty")
    if len(content) > limits.uploaded:
        raise WorkbookRefused("file_too_large", most=limits.uploaded // _MEBIBYTE)
    try:
        with ZipFile(BytesIO(content)) as archive:
            _check_directory(archive.infolist(), limits)
            for entry in archive.infolist():
                _check_part(archive, entry, limits)
    except (BadZipFile, zlib.error, EOFError) as failure:
        raise WorkbookRefused("not_a_workbook") from failure


def _check_directory(entries: list[ZipInfo], limits: UploadLimits) -> None:
    if len(entries) > limits.entries:
        raise WorkbookRefused("too_many_parts")
    if sum(entry.file_size for entry in entries) > limits.unpacked:
        raise WorkbookRefused("unpacked_too_large", most=limits.unpacked // _MEBIBYTE)
    for entry in entries:
        _check_entry(entry, limits)
    if not {entry.filename for entry in entries} >= _REQUIRED_PARTS:
        raise WorkbookRefused("not_a_workbook")


def _check_entry(entry: ZipInfo, limits: UploadLimits) -> None:
    path = PurePosixPath(entry.filename.replace("\\", "/"))
    if path.is_absolute() or ".." in path.parts or ":" in entry.filename:
        raise WorkbookRefused("path_outside")
    if S_ISLNK(entry.external_attr >> 16):
        raise WorkbookRefused("symbolic_link")
    if entry.flag_bits & _ENCRYPTED:
        raise WorkbookRefused("encrypted")
    if entry.compress_type not in {ZIP_STORED, ZIP_DEFLATED}:
        raise WorkbookRefused("not_a_workbook")
    if entry.file_size > _MEBIBYTE and entry.file_size > limits.ratio * entry.compress_size:
        raise WorkbookRefused("packed_too_tightly", most=limits.ratio)
    if path.name.lower() == "vbaproject.bin":
        raise WorkbookRefused("macros")
    if "externallinks" in (part.lower() for part in path.parts):
        raise WorkbookRefused("external_link")


def _check_part(archive: ZipFile, entry: ZipInfo, limits: UploadLimits) -> None:
    name = entry.filename.lower()
    with archive.open(entry) as part:
        beginning = part.read(_CHUNK)
    if beginning.startswith(_ARCHIVE_BEGINNINGS):
        raise WorkbookRefused("nested_archive")
    if name.endswith(_XML_ENDINGS):
        _check_prologue(beginning, limits)
    if name.endswith(".rels"):
        _check_relationships(archive, entry, limits)


class _RootReached(Exception):
    """The root element began: no document type can follow."""


def _refuse_document_type(*_: Any) -> None:
    raise WorkbookRefused("document_type")


def _check_prologue(beginning: bytes, limits: UploadLimits) -> None:
    def root(_name: str, _attributes: dict[str, str]) -> None:
        raise _RootReached

    parser = ParserCreate()
    parser.StartDoctypeDeclHandler = _refuse_document_type
    parser.StartElementHandler = root
    try:
        parser.Parse(beginning[: limits.before_root], False)  # noqa: FBT003 (expat takes no keyword)
    except _RootReached:
        return
    except ExpatError as failure:
        raise WorkbookRefused("not_a_workbook") from failure
    raise WorkbookRefused("not_a_workbook")


def _check_relationships(archive: ZipFile, entry: ZipInfo, limits: UploadLimits) -> None:
    if entry.file_size > limits.relationships:
        raise WorkbookRefused("too_many_parts")
    for relationship in _relationships(archive.read(entry)):
        # A web or mail address typed into a cell becomes a hyperlink; nobody follows it here.
        harmless = relationship.get("Type", "").endswith("/hyperlink")
        if relationship.get("TargetMode", "").lower() == "external" and not harmless:
            raise WorkbookRefused("external_link")


def _relationships(part: bytes) -> Iterator[dict[str, str]]:
    relationships: list[dict[str, str]] = []
    parser = ParserCreate()
    parser.StartDoctypeDeclHandler = _refuse_document_type
    parser.StartElementHandler = lambda _name, attributes: relationships.append(attributes)
    try:
        parser.Parse(part, True)  # noqa: FBT003 (expat takes no keyword)
    except ExpatError as failure:
        raise WorkbookRefused("not_a_workbook") from failure
    yield from relationships
