"""What is wrong with the form of an input: a stable code, the field, and the bounds, never the value.

A rule between several fields is a PydanticCustomError of its own type with the context `field` and `rule`.

Pydantic's message quotes the value, which may be personal data; its type and the rule's own figures do not.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

BOUNDS = {
    "greater_than_equal": ("number_too_small", "ge"),
    "greater_than": ("number_too_small", "gt"),
    "less_than_equal": ("number_too_large", "le"),
    "less_than": ("number_too_large", "lt"),
    "string_too_short": ("text_too_short", "min_length"),
    "string_too_long": ("text_too_long", "max_length"),
    "too_short": ("list_too_short", "min_length"),
    "too_long": ("list_too_long", "max_length"),
}
"""Pydantic's types of error that come with a figure, and its name."""
CODES = {
    "missing": "field_missing",
    "extra_forbidden": "field_unknown",
    "string_pattern_mismatch": "text_not_in_form",
    "enum": "not_on_the_list",
    "literal_error": "not_on_the_list",
}
FAMILIES = {
    "int": "not_a_whole_number",
    "float": "not_a_number",
    "decimal": "not_a_number",
    "bool": "not_yes_or_no",
    "date": "not_a_date",
    "datetime": "not_a_moment",
    "timezone": "not_a_moment",
    "uuid": "not_an_id",
    "string": "not_a_text",
}
"""By how the type begins: `int_parsing`, `int_from_float`."""
SENTENCES = {
    "field_missing": "This is needed",
    "field_unknown": "This field is not known",
    "number_too_small": "This number is too small",
    "number_too_large": "This number is too large",
    "text_too_short": "This is too short",
    "text_too_long": "This is too long",
    "list_too_short": "These are too few",
    "list_too_long": "These are too many",
    "text_not_in_form": "This is not written in the form that is needed here",
    "not_on_the_list": "This is not on the list",
    "not_a_whole_number": "This is not a whole number, or too large a one",
    "not_a_number": "This is not a number",
    "not_yes_or_no": "This is neither yes nor no",
    "not_a_date": "This is not a date",
    "not_a_moment": "This is not a time with its time zone",
    "not_an_id": "This is not an id",
    "not_a_text": "This is not a text",
    "invalid": "This does not have the right form",
}
UPPER = {"number_too_large", "text_too_long", "list_too_long"}


@dataclass(frozen=True)
class Misshapen:
    """The first thing that is wrong; `least` and `most` are the rule's, both inclusive for lengths."""

    code: str
    message: str
    field: str | None = None
    least: float | None = None
    most: float | None = None


def misshapen(error: ValidationError) -> Misshapen:
    return misshapen_detail(error.errors(include_url=False, include_input=False)[0])


def misshapen_detail(detail: ErrorDetails | Mapping[str, Any]) -> Misshapen:
    """One of pydantic's errors, as FastAPI hands them on too."""
    kind, context = str(detail["type"]), dict(detail.get("ctx") or {})
    place = [str(part) for part in detail["loc"] if part != "body"]
    field = ".".join([*place, *([context["field"]] if "field" in context else [])]) or None
    if kind in BOUNDS:
        return _bounded(kind, context, field)
    if context.get("rule"):
        return Misshapen(kind, str(detail["msg"]), field)
    code = CODES.get(kind) or FAMILIES.get(kind.split("_", maxsplit=1)[0], "invalid")
    return Misshapen(code, SENTENCES[code], field)


def _bounded(kind: str, context: Mapping[str, Any], field: str | None) -> Misshapen:
    code, name = BOUNDS[kind]
    figure = context.get(name)
    bound = float(figure) if isinstance(figure, int | float) else None
    if bound is not None and name in ("gt", "lt"):
        bound += 1 if name == "gt" else -1
    message = SENTENCES[code] if figure is None else f"{SENTENCES[code]}: {_bound_word(code)} {bound:g}"
    return Misshapen(code, message, field, *((None, bound) if code in UPPER else (bound, None)))


def _bound_word(code: str) -> str:
    return "at most" if code in UPPER else "at least"
