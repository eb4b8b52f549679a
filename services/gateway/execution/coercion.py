"""What is wrong with a variable, as code and field: graphql-core quotes the value, which may be personal data."""

import re

from graphql import GraphQLError

from shared.platform.shapes import SENTENCES

# The names in the path are the schema's: what is not in it is told of its parent.
NAMED = re.compile(r"""^Variable ['"](?P<name>\$\w+)['"](?: has invalid value at (?P<path>(?:\.\w+|\[\d+\])+))?""")
MISSING = re.compile(r"to include required field '(?P<field>\w+)'")
SAYINGS = (
    (re.compile(r"does not exist in '\w+' enum|Enum '\w+' cannot represent"), "not_on_the_list"),
    (re.compile(r"Int cannot represent"), "not_a_whole_number"),
    (re.compile(r"Float cannot represent"), "not_a_number"),
    (re.compile(r"Boolean cannot represent"), "not_yes_or_no"),
    (re.compile(r"String cannot represent"), "not_a_text"),
    (re.compile(r"not to include unknown field"), "field_unknown"),
    (re.compile(r"Value cannot represent a UUID|of type 'UUID"), "not_an_id"),
    (re.compile(r"Value cannot represent a DateTime"), "not_a_moment"),
    (re.compile(r"Value cannot represent a Date"), "not_a_date"),
)


def without_values(error: GraphQLError) -> GraphQLError:
    """The same refusal, with the code and the field that a form can show, and no value."""
    named = NAMED.match(error.message)
    if named is None:
        return GraphQLError("A variable does not have the right form", extensions={"code": "invalid", "field": None})
    missing = MISSING.search(error.message)
    code = "field_missing" if missing else _code(error.message)
    parts = re.findall(r"\w+", named["path"] or "") + ([missing["field"]] if missing else [])
    field = ".".join(parts) or None
    message = f"Variable {named['name']}{f' at {field}' if field else ''}: {SENTENCES[code]}"
    return GraphQLError(message, extensions={"code": code, "field": field})


def _code(message: str) -> str:
    if message.endswith("was not provided."):
        return "field_missing"
    return next((code for saying, code in SAYINGS if saying.search(message)), "invalid")
