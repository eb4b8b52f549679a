"""What the sheets of a registration may be called, in the languages of the page."""

from collections.abc import Mapping

PEOPLE, HOUSEHOLDS, INDIVIDUALS, LISTS = "People", "Households", "Individuals", "Lists"
_TITLES = {
    PEOPLE: ("people", "persons", "personnes", "pessoas", "الأشخاص"),
    HOUSEHOLDS: ("households", "ménages", "menages", "agregados", "agregados familiares", "الأسر"),
    INDIVIDUALS: ("individuals",),
    LISTS: ("lists",),
}
_NAMES = {title: name for name, titles in _TITLES.items() for title in titles}


def name_of_sheet(title: str) -> str | None:
    """The name by which a sheet is known, whatever its title is written like; None for any other sheet."""
    return _NAMES.get(" ".join(title.replace("\ufeff", "").split()).casefold())


def names_of_sheets(positions: Mapping[str, int]) -> dict[str, str]:
    """By what each of some titles is called here; of two sheets of one name the second is any other sheet."""
    names: dict[str, str] = {}
    for title, position in positions.items():
        name = name_of_sheet(title)
        names[title] = name if name and name not in names.values() else other_sheet(position)
    return names


def other_sheet(position: int) -> str:
    """By what a sheet is called that is not read, whatever its title is: never as one that is."""
    return f"[{position}]"
