"""Whatever is put together prints as one statement that means what its parts mean."""

from typing import Any
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.gateway.compiler.access_conditions import AGENCY, VIEWER
from services.gateway.compiler.parameters import Inputs
from services.gateway.compiler.printing import (
    Binding,
    NamedPrinter,
    Node,
    NotAnIdentifier,
    Parameter,
    Printer,
    SqlType,
    with_names,
)
from services.gateway.compiler.tree import (
    FALSE,
    NULL,
    TRUE,
    Aliased,
    And,
    Array,
    Call,
    Case,
    Cast,
    Column,
    Comparison,
    Const,
    Filled,
    Integer,
    IsNotNull,
    IsNull,
    Items,
    Join,
    JsonObject,
    Name,
    Or,
    Ordering,
    Select,
    Text,
    all_of,
    filled,
)

NO_NAMES = ("", "1a", "Persons", "a b", 'a"b', "a;b", "a--", "persons, accounts", "a\n", "é", "a.b", "{row}", "a'b")
Q = Column("q", "status")


def printed(node: Node) -> str:
    return node.sql(Printer())


@pytest.mark.parametrize("name", NO_NAMES)
@pytest.mark.parametrize(
    "node",
    [
        Name,
        lambda name: Column(name, "id"),
        lambda name: Column("q", name),
        lambda name: Aliased(Name("persons"), name),
        lambda name: Aliased(Name(name), "q"),
        lambda name: Call(name, ()),
        lambda name: Join(Name("persons"), Aliased(Name(name), "p"), TRUE),
    ],
)
def test_a_malformed_name_is_refused(node: Any, name: str) -> None:
    with pytest.raises(NotAnIdentifier):
        printed(node(name))


def test_a_parameter_with_a_malformed_name_is_refused_where_names_are_printed() -> None:
    parameter = Parameter("people(first)", SqlType.INTEGER, lambda inputs: inputs.viewer)
    assert printed(parameter) == "$1::integer"
    with pytest.raises(NotAnIdentifier):
        parameter.sql(NamedPrinter())


@given(st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\0")))
def test_a_text_stays_inside_its_quotes(text: str) -> None:
    for literal in (printed(Text(text)), printed(JsonObject({text: NULL})).removeprefix("json_build_object(")[:-7]):
        assert literal[0] == literal[-1] == "'"
        inside = literal[1:-1]
        assert inside.replace("''", "") == text.replace("'", "")
        assert inside.replace("''", "'") == text


def test_a_text_that_postgres_cannot_store_is_refused() -> None:
    with pytest.raises(ValueError, match="NUL"):
        printed(Text("a\0"))


def test_and_is_bracketed_nowhere_in_or_and_or_everywhere_in_and() -> None:
    either, both = Or((Q, TRUE)), And((Q, TRUE))
    assert printed(And((either, both))) == '(q."status" OR true) AND q."status" AND true'
    assert printed(Or((either, both))) == 'q."status" OR true OR q."status" AND true'


def test_an_operand_of_a_comparison_or_cast_is_bracketed_unless_it_is_atomic() -> None:
    compared = Comparison(Q, "=", Text("A"))
    assert printed(Comparison(compared, "=", TRUE)) == "(q.\"status\" = 'A') = true"
    assert printed(Cast(compared, SqlType.TEXT)) == "(q.\"status\" = 'A')::text"
    assert printed(Cast(Cast(Q, SqlType.TEXT), SqlType.JSON)) == 'q."status"::text::json'
    assert printed(IsNull(Or((Q, Q)))) == '(q."status" OR q."status") IS NULL'
    assert printed(IsNotNull(Q)) == 'q."status" IS NOT NULL'


def test_a_declared_text_is_bracketed_wherever_it_is_a_part() -> None:
    state = filled("{row}.a OR {row}.b", row=Name("q"))
    assert printed(And((state, TRUE))) == "(q.a OR q.b) AND true"
    assert printed(Comparison(state, "=", TRUE)) == "(q.a OR q.b) = true"
    assert printed(Call("coalesce", (state, FALSE))) == "coalesce(q.a OR q.b, false)"


def test_a_condition_in_a_declared_text_is_bracketed_and_a_name_is_not() -> None:
    text = "{row}.kind IN ({kinds}) AND NOT {one} AND {two}"
    sql = printed(
        filled(text, row=Name("s"), kinds=Items((Text("A"), Text("B"))), one=Or((Q, Q)), two=Const(value=True))
    )
    assert sql == "s.kind IN ('A', 'B') AND NOT (q.\"status\" OR q.\"status\") AND true"


def test_an_unfilled_name_of_a_declared_text_is_an_error() -> None:
    with pytest.raises(KeyError):
        printed(filled("{row}.a"))


def test_braces_around_no_name_stay_as_they_are() -> None:
    assert printed(filled("'{}'::text[] || '{A,B}'")) == "'{}'::text[] || '{A,B}'"


def test_a_false_condition_does_not_make_others_false() -> None:
    assert all_of([]) == all_of([TRUE]) == TRUE
    assert all_of([TRUE, Q]) == Q
    assert printed(all_of([FALSE, Comparison(Q, "=", VIEWER)])) == 'false AND q."status" = $1::uuid'


def test_a_parameter_is_numbered_by_where_it_first_stands() -> None:
    printer = Printer()
    both = And((Comparison(Q, "=", AGENCY), Comparison(Q, "=", VIEWER), Comparison(Q, "=", AGENCY)))
    assert both.sql(printer) == 'q."status" = $1::uuid AND q."status" = $2::uuid AND q."status" = $1::uuid'
    assert list(printer.parameters.values()) == [AGENCY, VIEWER]


def test_one_parameter_name_is_one_value() -> None:
    other = Parameter("viewer", SqlType.TEXT, lambda inputs: inputs.viewer)
    with pytest.raises(ValueError, match="viewer is uuid and text"):
        printed(And((VIEWER, other)))


def test_parameters_have_their_names_in_a_statement_written_by_hand() -> None:
    assert with_names(Comparison(Q, "=", VIEWER)) == 'q."status" = CAST(:viewer AS uuid)'


def test_the_viewers_parameters_read_who_asks() -> None:
    inputs = Inputs(uuid4(), uuid4(), now=None)  # type: ignore[arg-type]  # not read here
    assert (VIEWER.read(inputs), AGENCY.read(inputs)) == (inputs.viewer, inputs.agency)


def test_rows_print_as_a_statement() -> None:
    joined = Join(Aliased(Name("cases"), "c"), Aliased(Name("persons"), "p"), Comparison(Q, "=", Integer(1)))
    order = Ordering((Column("c", "at"), Column("c", "id")), descending=True)
    value = Aliased(JsonObject({"n": NULL, "it's": Array((Text("A"),), SqlType.TEXTS)}), "j")
    assert printed(Select((value,), joined, TRUE, order, 3)) == (
        "(SELECT json_build_object('n', NULL, 'it''s', ARRAY['A']::text[]) AS j FROM cases AS c JOIN persons AS p"
        ' ON q."status" = 1 WHERE true ORDER BY c."at" DESC, c."id" DESC LIMIT 3)'
    )
    assert printed(Select((Q,), Name("persons"))) == '(SELECT q."status" FROM persons)'
    assert printed(Ordering((Q,), descending=False)) == 'q."status" ASC'


def test_cases_print_with_and_without_an_else() -> None:
    assert printed(Case(((Q, TRUE),))) == 'CASE WHEN q."status" THEN true END'
    assert printed(Case(((Q, TRUE), (FALSE, NULL)), Q)) == (
        'CASE WHEN q."status" THEN true WHEN false THEN NULL ELSE q."status" END'
    )


CONDITIONS: st.SearchStrategy[Node] = st.recursive(
    st.sampled_from([TRUE, FALSE]),
    lambda inner: st.one_of(
        st.lists(inner, min_size=2, max_size=3).map(lambda parts: And(tuple(parts))),
        st.lists(inner, min_size=2, max_size=3).map(lambda parts: Or(tuple(parts))),
        st.tuples(inner, inner).map(lambda pair: filled("{a} or {b}", a=pair[0], b=pair[1])),
    ),
    max_leaves=20,
)


@given(CONDITIONS)
def test_brackets_keep_what_a_condition_means(condition: Node) -> None:
    """Python's `and` and `or` bind as SQL's do."""
    sql = printed(condition).replace("AND", "and").replace("OR", "or")
    assert eval(sql, {"true": True, "false": False}) is _meant(condition)  # noqa: S307  # of our own making


def _meant(node: Node) -> bool:
    match node:
        case Const():
            return node.value
        case And():
            return all(_meant(one) for one in node.parts)
        case Or():
            return any(_meant(one) for one in node.parts)
        case Filled():
            return any(_meant(one) for one in node.values.values())
        case _:
            raise AssertionError(node)


def test_the_order_of_precedence_is_sqls() -> None:
    assert list(Binding) == sorted(Binding)
    assert Binding.UNKNOWN < Binding.OR < Binding.AND < Binding.COMPARISON < Binding.CAST < Binding.WHOLE
