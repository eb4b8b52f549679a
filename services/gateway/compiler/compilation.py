"""One statement while it is compiled, and what its plan must say beside it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from services.gateway.compiler.access_conditions import AGENCY, DONORS, VIEWER, RoleAccess
from services.gateway.compiler.plan import Plan, Search, Site
from services.gateway.compiler.printing import Node, Parameter, Printer, SqlType
from services.gateway.compiler.scope import Aliases, Scope
from services.gateway.compiler.selection import Document
from services.gateway.compiler.tree import FALSE, TRUE, Array, Case, Filled, Name, Text
from services.gateway.graphql.fragments import EVERY_ROW, fragment
from services.gateway.readmodel.projection_registry import SHOWN
from shared.contracts.base import C0, C1, C4, FieldClass

PLAIN = frozenset({C0, C1})
NOW = Parameter("now", SqlType.TIME, lambda inputs: inputs.now)
FIXED: Mapping[str, Node] = {"viewer": VIEWER, "agency": AGENCY, "now": NOW, "donors": DONORS}
NONE: Mapping[str, Node] = MappingProxyType({})


class UnknownName(LookupError):
    """A fragment names what is nowhere."""


def unknown(name: str) -> Node:
    """UnknownName: for a fragment in which nothing but what is known everywhere may be named."""
    raise UnknownName(name)


@dataclass(frozen=True)
class Compilation:
    """A selection being compiled for the roles of a viewer."""

    document: Document
    access: RoleAccess
    aliases: Aliases = field(default_factory=Aliases)
    sites: list[Site] = field(default_factory=list)
    searches: dict[str, Search] = field(default_factory=dict)
    needs: set[str] = field(default_factory=set)
    classes: set[str] = field(default_factory=set)
    _conditions: dict[tuple[FieldClass, str | None], Node] = field(default_factory=dict)

    def seen(self, field_class: FieldClass, scope: Scope) -> Node:
        """The condition under which a class is to be seen here."""
        condition = self._conditions.get((field_class, scope.person))
        if condition is None:
            condition = self._conditions[field_class, scope.person] = self.access.sees(field_class, scope.person)
        if condition != FALSE and field_class not in PLAIN:
            self.classes.add(str(field_class))
        return TRUE if field_class in scope.cleared else condition

    def fill(
        self,
        sql: str,
        scope: Scope,
        names: Mapping[str, Node] = NONE,
        value_of: Callable[[str], Node] = unknown,
    ) -> Node:
        """A declared fragment with what its names stand for: given here, known everywhere, or else a value."""
        if sql == EVERY_ROW:
            return TRUE
        parsed = fragment(sql)
        known: Mapping[str, Node] = {"row": Name(scope.row), **names} if scope.row else names
        return Filled(parsed, {name: self._named(name, scope, known) or value_of(name) for name in parsed.names})

    def _named(self, name: str, scope: Scope, names: Mapping[str, Node]) -> Node | None:
        condition = CONDITIONS.get(name)
        return names.get(name) or FIXED.get(name) or (condition(self, scope, names) if condition else None)

    def command_field(self, name: str) -> Node:
        """A parameter with an id of the command that was carried out."""
        return Parameter(f"command({name})", SqlType.UUID, lambda inputs: inputs.command_fields[name])

    def plan(self, values: list[Node], frame: str) -> Plan:
        """The statement of these values with all that was gathered for it."""
        printer = Printer()
        sql = "SELECT " + ", ".join(one.sql(printer) for one in values)
        return Plan(
            sql=sql,
            frame=frame,
            reads=tuple(one.read for one in printer.parameters.values()),
            sites=tuple(self.sites),
            searches=tuple(self.searches.values()),
            needs=frozenset(self.needs),
            classes=frozenset(self.classes),
        )


Condition = Callable[[Compilation, Scope, Mapping[str, Node]], Node]


def _works(compilation: Compilation, scope: Scope, _: Mapping[str, Node]) -> Node:
    return compilation.access.works_for(scope.person or "")


def _classes(compilation: Compilation, scope: Scope, _: Mapping[str, Node]) -> Node:
    """The classes of facts to be seen of the person, as an array."""
    shown = (Case(((compilation.seen(one, scope), Text(one)),)) for one in sorted(SHOWN))
    return Array(tuple(shown), SqlType.TEXTS)


def _commands(compilation: Compilation, _: Scope, __: Mapping[str, Node]) -> Node:
    """What the viewer's roles may do, as a list."""
    return compilation.access.commands_listed


def _assigned(compilation: Compilation, _: Scope, names: Mapping[str, Node]) -> Node:
    """Whether a step is about one of the viewer's people."""
    return compilation.access.assigned(_alias(names))


def _seen_in(field_class: FieldClass) -> Condition:
    """Whether the viewer may see a class of the person a row is about."""
    return lambda compilation, scope, _: compilation.seen(field_class, scope)


def _reached_in(field_class: FieldClass) -> Condition:
    """Whether the viewer reaches the person a step is about in a class."""
    return lambda compilation, _, names: compilation.access.reached(field_class, _alias(names))


def _reached_of_agency(field_class: FieldClass) -> Condition:
    """Whether the viewer reaches what a row is, which is an agency's and about nobody, in a class."""
    return lambda compilation, _, names: compilation.access.reached_of_agency(field_class, _alias(names))


def _alias(names: Mapping[str, Node]) -> str:
    row = names["row"]
    assert isinstance(row, Name)  # noqa: S101  # `row` is an alias
    return row.name


CONDITIONS: Mapping[str, Condition] = {
    "works": _works,
    "protection": _seen_in(C4),
    "classes": _classes,
    "commands": _commands,
    "assigned": _assigned,
    **{f"seen_{one.name.lower()}": _seen_in(one) for one in FieldClass},
    **{f"reached_{one.name.lower()}": _reached_in(one) for one in FieldClass},
    **{f"agency_{one.name.lower()}": _reached_of_agency(one) for one in FieldClass},
}
"""What a fragment may name that the roles of the viewer decide."""
