"""Builds workbooks, honest and hostile, from their parts. Everybody in them is made up."""

from collections.abc import Mapping, Sequence
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from xlsxwriter import Workbook

Sheets = Mapping[str, Sequence[Sequence[object]]]
SECRET = b"a made-up secret of 32 bytes.... "


def workbook(sheets: Sheets) -> bytes:
    """An .xlsx with these rows; dates become date cells, text beginning with = a formula."""
    target = BytesIO()
    with Workbook(target, {"in_memory": True, "default_date_format": "yyyy-mm-dd"}) as book:
        for title, rows in sheets.items():
            sheet = book.add_worksheet(title)
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)
    return target.getvalue()


def with_parts(content: bytes, parts: Mapping[str, bytes]) -> bytes:
    """The same workbook with parts added or replaced."""
    target = BytesIO()
    with ZipFile(BytesIO(content)) as source, ZipFile(target, "w", ZIP_DEFLATED) as result:
        for name in source.namelist():
            if name not in parts:
                result.writestr(name, source.read(name))
        for name, part in parts.items():
            result.writestr(name, part)
    return target.getvalue()


def part(content: bytes, name: str) -> bytes:
    """One part of a workbook."""
    with ZipFile(BytesIO(content)) as source:
        return source.read(name)


def people(*rows: Mapping[str, object]) -> bytes:
    """Homeward's own workbook with these rows on its sheet People."""
    columns = list(dict.fromkeys(["Given name", *(column for row in rows for column in row)]))
    return workbook({"People": [columns, *([row.get(column) for column in columns] for row in rows)]})
