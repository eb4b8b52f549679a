import stat
from io import BytesIO
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZipFile, ZipInfo

import pytest

from services.intake.imports.limits import UploadLimits, check_workbook
from services.intake.imports.workbook_refused import WorkbookRefused
from tests.intake.imports.workbooks import part, people, with_parts

GOOD = people({"Given name": "Aminata"})
SHEET = "xl/worksheets/sheet1.xml"
RELATIONSHIPS = "xl/worksheets/_rels/sheet1.xml.rels"


def refusal(content: bytes, limits: UploadLimits | None = None) -> str:
    with pytest.raises(WorkbookRefused) as refused:
        check_workbook(content, limits or UploadLimits())
    return refused.value.code


def renamed(name: str, mode: int = 0) -> bytes:
    target = BytesIO(GOOD)
    with ZipFile(target, "a") as archive:
        entry = ZipInfo(name)
        entry.external_attr = mode << 16
        archive.writestr(entry, b"target")
    return target.getvalue()


def relationship(kind: str) -> bytes:
    schema = "http://schemas.openxmlformats.org"
    return (
        f'<Relationships xmlns="{schema}/package/2006/relationships"><Relationship Id="rId1" '
        f'Type="{schema}/officeDocument/2006/relationships/{kind}" Target="http://192.0.2.1/" TargetMode="External"/>'
        "</Relationships>"
    ).encode()


def test_workbook_within_limits_passes() -> None:
    check_workbook(GOOD)


@pytest.mark.parametrize(
    "content",
    [b"Given name;Family name\nAminata;\n", GOOD[: len(GOOD) // 2], b"\xd0\xcf\x11\xe0 an old .xls", b"PK\x03\x04"],
    ids=["csv named xlsx", "truncated", "old xls", "only the beginning"],
)
def test_upload_that_is_no_workbook_is_refused(content: bytes) -> None:
    assert refusal(content) == "not_a_workbook"


def test_an_empty_file_is_refused() -> None:
    assert refusal(b"") == "file_empty"


def test_damage_inside_a_part_is_refused() -> None:
    with ZipFile(BytesIO(GOOD)) as archive:
        entry = archive.getinfo(SHEET)
    start = entry.header_offset + 30 + len(SHEET)
    damaged = GOOD[:start] + b"\xff" * 40 + GOOD[start + 40 :]
    assert refusal(damaged) == "not_a_workbook"


def test_an_archive_that_is_no_workbook_is_refused() -> None:
    target = BytesIO()
    with ZipFile(target, "w") as archive:
        archive.writestr("readme.txt", "nothing")
    assert refusal(target.getvalue()) == "not_a_workbook"


def test_archive_size_limits_are_enforced() -> None:
    assert refusal(GOOD, UploadLimits(uploaded=100)) == "file_too_large"
    assert refusal(GOOD, UploadLimits(unpacked=100)) == "unpacked_too_large"
    assert refusal(GOOD, UploadLimits(entries=3)) == "too_many_parts"


def test_a_zip_bomb_is_refused_by_its_directory() -> None:
    assert refusal(with_parts(GOOD, {"xl/media/a.bin": bytes(30 << 20)})) == "packed_too_tightly"
    bomb = {f"xl/media/{number}.bin": bytes(30 << 20) for number in range(7)}
    assert refusal(with_parts(GOOD, bomb)) == "unpacked_too_large"


def test_part_with_a_false_size_is_refused() -> None:
    content = with_parts(GOOD, {"xl/lie.xml": b"<a>" + b"b" * 5000 + b"</a>"})
    lie = content.replace((5007).to_bytes(4, "little"), (60).to_bytes(4, "little"))
    assert lie != content
    assert refusal(lie) == "not_a_workbook"


def test_nested_archives_are_refused() -> None:
    assert refusal(with_parts(GOOD, {"xl/embeddings/inner.xlsx": GOOD})) == "nested_archive"
    assert refusal(with_parts(GOOD, {"xl/media/picture.png": b"\x1f\x8b\x08 gzip"})) == "nested_archive"


@pytest.mark.parametrize("name", ["../evil.xml", "xl/../../evil", "/etc/cron.d/evil", "xl\\..\\..\\evil", "C:evil.xml"])
def test_paths_that_lead_outside_are_refused(name: str) -> None:
    assert refusal(renamed(name)) == "path_outside"


def test_symbolic_links_are_refused() -> None:
    assert refusal(renamed("xl/link", stat.S_IFLNK | 0o777)) == "symbolic_link"


def test_unusual_compression_is_refused() -> None:
    target = BytesIO(GOOD)
    with ZipFile(target, "a", ZIP_BZIP2) as archive:
        archive.writestr("xl/odd.xml", "<a/>")
    assert refusal(target.getvalue()) == "not_a_workbook"


def test_password_protected_workbook_is_refused() -> None:
    target = BytesIO()
    with ZipFile(target, "w", ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", "<a/>")
    content = bytearray(target.getvalue())
    content[content.index(b"PK\x01\x02") + 8] |= 1
    assert refusal(bytes(content)) == "encrypted"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_document_types_are_refused_in_every_part(encoding: str) -> None:
    external = '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><r>&x;</r>'
    laughs = '<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><r>&b;</r>'
    for name in (SHEET, "xl/sharedStrings.xml", "docProps/core.xml", RELATIONSHIPS):
        for hostile in (external, laughs):
            assert refusal(with_parts(GOOD, {name: hostile.encode(encoding)})) == "document_type"


def test_a_document_type_after_a_long_comment_is_not_waited_for() -> None:
    late = b"<!--" + b"x" * 100_000 + b"--><!DOCTYPE r><r/>"
    assert refusal(with_parts(GOOD, {SHEET: late})) == "not_a_workbook"


def test_parts_that_are_not_xml_are_refused() -> None:
    assert refusal(with_parts(GOOD, {SHEET: b"no xml"})) == "not_a_workbook"
    assert refusal(with_parts(GOOD, {RELATIONSHIPS: b"<a><b></a>"})) == "not_a_workbook"


def test_links_to_the_outside_are_refused_but_for_hyperlinks() -> None:
    assert refusal(with_parts(GOOD, {RELATIONSHIPS: relationship("oleObject")})) == "external_link"
    assert refusal(with_parts(GOOD, {"xl/externalLinks/externalLink1.xml": b"<a/>"})) == "external_link"
    check_workbook(with_parts(GOOD, {RELATIONSHIPS: relationship("hyperlink")}))


def test_too_many_relationships_are_refused() -> None:
    content = with_parts(GOOD, {RELATIONSHIPS: relationship("hyperlink")})
    assert refusal(content, UploadLimits(relationships=10)) == "too_many_parts"


def test_macros_are_refused() -> None:
    assert refusal(with_parts(GOOD, {"xl/vbaProject.bin": b"macro"})) == "macros"


def test_archive_builder_leaves_parts_readable() -> None:
    assert b"Aminata" in part(GOOD, "xl/sharedStrings.xml")
