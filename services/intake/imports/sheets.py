"""What the sheets of a registration may be called, in the languages of the page."""

from collections.abc import Iterable

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


def names_of_sheets(titles: Iterable[str]) -> dict[str, str]:
    """The known name of every title that has one; of two sheets of one name the first."""
    names: dict[str, str] = {}
    for title in titles:
        name = name_of_sheet(title)
        if name is not None and name not in names.values():
            names[title] = name
    return names
