"""A workbook of very many made-up people, written as spreadsheet programs write it, without holding its rows."""

from collections.abc import Iterator
from io import BytesIO
from random import Random
from zipfile import ZIP_DEFLATED, ZipFile

_COLUMNS = ("Household", "Relationship", "Given name", "Family name", "Sex", "Birth year", "Nationality", "Phone")
_MEMBERS = 4
_SYLLABLES = ("ba", "do", "ke", "lu", "mi", "no", "pa", "ra", "si", "to", "va", "we", "yo", "za", "cha", "mba")
_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/xl/workbook.xml" ContentType="{main}.sheet.main+xml"/>'
    '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{main}.worksheet+xml"/>'
    '<Override PartName="/xl/sharedStrings.xml" ContentType="{main}.sharedStrings+xml"/></Types>'
).replace("{main}", "application/vnd.openxmlformats-officedocument.spreadsheetml")
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_RELATIONS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>'
_RELATION = f'<Relationship Id="rId{{}}" Type="{_OFFICE}/{{}}" Target="{{}}"/>'
_BOOK = (
    f'<workbook {_MAIN} xmlns:r="{_OFFICE}"><sheets><sheet name="People" sheetId="1" r:id="rId1"/></sheets></workbook>'
)


def crowd(count: int) -> bytes:
    """So many people in households of four; names are shared by many, a telephone by nobody."""
    target = BytesIO()
    with ZipFile(target, "w", ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", _TYPES)
        archive.writestr("_rels/.rels", _RELATIONS.format(_RELATION.format(1, "officeDocument", "xl/workbook.xml")))
        relations = [
            _RELATION.format(1, "worksheet", "worksheets/sheet1.xml"),
            _RELATION.format(2, "sharedStrings", "sharedStrings.xml"),
        ]
        archive.writestr("xl/_rels/workbook.xml.rels", _RELATIONS.format("".join(relations)))
        archive.writestr("xl/workbook.xml", _BOOK)
        strings: dict[str, int] = {}
        with archive.open("xl/worksheets/sheet1.xml", "w") as sheet:
            sheet.write(f"<worksheet {_MAIN}><sheetData>".encode())
            for number, row in enumerate(_rows(count), 1):
                sheet.write(_row(number, row, strings).encode())
            sheet.write(b"</sheetData></worksheet>")
        with archive.open("xl/sharedStrings.xml", "w") as shared:
            shared.write(f"<sst {_MAIN}>".encode())
            for text in strings:
                shared.write(f"<si><t>{text}</t></si>".encode())
            shared.write(b"</sst>")
    return target.getvalue()


def _rows(count: int) -> Iterator[tuple[str | int, ...]]:
    yield _COLUMNS
    chance = Random(7)  # noqa: S311 (made-up people)
    for number in range(count):
        relationship = "other_relative" if number % _MEMBERS else "head"
        names = (_name(chance), _name(chance))
        about = ("female" if chance.random() < 0.5 else "male", 1950 + chance.randrange(60), "GN")
        yield (f"H{number // _MEMBERS}", relationship, *names, *about, f"+224 620 {number:06}")


def _name(chance: Random) -> str:
    return "".join(chance.choices(_SYLLABLES, k=3)).title()


def _row(number: int, row: tuple[str | int, ...], strings: dict[str, int]) -> str:
    cells = (
        f'<c r="{letter}{number}"><v>{value}</v></c>'
        if isinstance(value, int)
        else f'<c r="{letter}{number}" t="s"><v>{strings.setdefault(value, len(strings))}</v></c>'
        for letter, value in zip("ABCDEFGH", row, strict=True)
    )
    return f'<row r="{number}">{"".join(cells)}</row>'
