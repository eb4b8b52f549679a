"""What a file of the page may import: its own room, the shared folders in their order, another room's `index.ts`."""

import posixpath
import re
from collections.abc import Iterator, Mapping
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

SOURCES = Path(__file__).parents[2] / "services" / "gateway" / "web" / "src"
SHARED = ("generated", "i18n", "session", "connection", "elements", "actions")
"""Each may import those before it; a room may import all of them."""
JOINS_ROOMS = ("app", "main.tsx")
FRAME = ("shell", "theme")
"""Around the rooms, and without them. Any other folder is a room."""
IMPORTED = re.compile(r'\b(?:from|import)\s*\(?\s*"(@/|\.{1,2}/)([^"]+)"')

Imports = Mapping[str, set[str]]


def imports_of(sources: Mapping[str, str]) -> Imports:
    """Every file with the files it imports, types included."""
    return {file: set(_imported(file, text, sources)) for file, text in sources.items()}


def _imported(file: str, text: str, sources: Mapping[str, str]) -> Iterator[str]:
    for start, rest in IMPORTED.findall(text):
        named = rest if start == "@/" else posixpath.normpath(posixpath.join(posixpath.dirname(file), start + rest))
        spellings = (named + ending for ending in ("", ".ts", ".tsx", "/index.ts"))
        yield from [spelling for spelling in spellings if spelling in sources][:1]


def folder_of(file: str) -> str:
    return file.split("/", maxsplit=1)[0]


def is_allowed(file: str, imported: str) -> bool:
    """Whether the one may import the other."""
    own, other = folder_of(file), folder_of(imported)
    if own == other or own in JOINS_ROOMS:
        return True
    if other in SHARED:
        return own not in SHARED or SHARED.index(other) < SHARED.index(own)
    is_between_rooms = not {own, other} & {*SHARED, *FRAME, *JOINS_ROOMS}
    return is_between_rooms and imported == f"{other}/index.ts"


def forbidden(imports: Imports) -> list[str]:
    return [f"{file} -> {one}" for file, those in imports.items() for one in sorted(those) if not is_allowed(file, one)]


def circle(imports: Imports) -> list[str]:
    """One circle, or nothing."""
    try:
        TopologicalSorter(imports).prepare()
    except CycleError as error:
        return list(error.args[1])
    return []


def of_folders(imports: Imports) -> Imports:
    folders: dict[str, set[str]] = {folder_of(file): set() for file in imports}
    for file, those in imports.items():
        folders[folder_of(file)] |= {folder_of(one) for one in those} - {folder_of(file)}
    return folders


@pytest.fixture(scope="module")
def imports() -> Imports:
    files = [path for kind in ("ts", "tsx") for path in SOURCES.rglob(f"*.{kind}")]
    return imports_of({path.relative_to(SOURCES).as_posix(): path.read_text() for path in files})


def test_a_room_of_the_page_imports_only_what_it_may(imports: Imports) -> None:
    assert sum(map(len, imports.values())) > 500
    assert forbidden(imports) == []


def test_the_page_has_no_import_cycle(imports: Imports) -> None:
    assert circle(imports) == []
    assert circle(of_folders(imports)) == []


def example(**texts: str) -> Imports:
    return imports_of({name.replace("_", "/") + ".ts": text for name, text in texts.items()})


@pytest.mark.parametrize(
    "written",
    [
        {"people_Row": 'import { gate } from "@/evacuation/gate";', "evacuation_gate": ""},
        {"people_Row": 'import type { Gate } from "../evacuation/gate";', "evacuation_gate": ""},
        {"people_Row": 'const later = import("@/evacuation/gate");', "evacuation_gate": ""},
        {"elements_Chip": 'import { Row } from "@/people";', "people_index": ""},
        {"connection_client": 'import { Chip } from "@/elements/Chip";', "elements_Chip": ""},
        {"people_Row": 'import { Shell } from "@/shell/Shell";', "shell_Shell": ""},
        {"shell_Shell": 'import { Row } from "@/people";', "people_index": ""},
    ],
)
def test_an_import_of_the_insides_of_another_room_is_forbidden(written: dict[str, str]) -> None:
    assert len(forbidden(example(**written))) == 1


def test_the_index_of_another_room_and_what_is_shared_are_allowed() -> None:
    room = 'import { Gates } from "@/evacuation";\nimport {\n  Chip,\n} from "@/elements/Chip";\nimport "./row.css";'
    assert forbidden(example(people_Row=room, evacuation_index="", elements_Chip="")) == []


def test_a_circle_of_types_alone_is_a_circle() -> None:
    assert circle(example(people_Row='import type { List } from "./List";', people_List='export * from "./Row";'))


def test_rooms_that_import_each_other_are_a_circle_where_their_files_are_none() -> None:
    rooms = example(people_index="", reports_index="", people_a='import "@/reports";', reports_b='import "@/people";')
    assert circle(rooms) == []
    assert circle(of_folders(rooms))
