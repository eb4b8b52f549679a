"""Workbooks that other systems really export, where the reference beside the project is at hand."""

from pathlib import Path

_PLACES = [Path(__file__).parents[depth] / "shared/data/registration" for depth in (4, 5)]


def real_file(name: str) -> Path:
    """Where such a file lies; a path to nothing where it is not at hand, so that a test skips."""
    return next((place / name for place in _PLACES if (place / name).exists()), _PLACES[0] / name)
