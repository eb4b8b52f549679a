"""Where the columns of a sheet are."""

from services.intake.imports.cells import SheetRow


def column_places(header: SheetRow) -> dict[str, int]:
    """The place of every named column, counted from 0; of two columns of one name the first."""
    places: dict[str, int] = {}
    for place, name in enumerate(header.cells):
        if isinstance(name, str) and name.strip():
            places.setdefault(name.strip(), place)
    return places
