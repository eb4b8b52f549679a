"""One statement while it is compiled, and what its plan must say beside it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from services.gateway.compiler.access_conditions import FALSE, TRUE, RoleAccess
from services.gateway.compiler.parameters import Binder
from services.gateway.compiler.plan import Plan, Search, Site
from services.gateway.compiler.scope import Aliases, Scope
from services.gateway.compiler.selection import Document
from shared.contracts.base import C0, C1, C4, FieldClass

WORKS = "{works}"
PROTECTION = "{protection}"
"""Whether the viewer may see protection data of the person a row is about."""
PLAIN = frozenset({C0, C1})


@dataclass(frozen=True)
class Compilation:
    """A selection being compiled for the roles of a viewer."""

    document: Document
    access: RoleAccess
    binder: Binder = field(default_factory=Binder)
    aliases: Aliases = field(default_factory=Aliases)
    sites: list[Site] = field(default_factory=list)
    searches: list[Search] = field(default_factory=list)
    needs: set[str] = field(default_factory=set)
    classes: set[str] = field(default_factory=set)

    def seen(self, field_class: FieldClass, scope: Scope) -> str:
        """The condition under which a class is to be seen here."""
        sql = self.access.sees(field_class, scope.person)
        if sql != FALSE and field_class not in PLAIN:
            self.classes.add(str(field_class))
        return TRUE if field_class in scope.cleared else self.fill(sql, scope)

    def fill(self, sql: str, scope: Scope, names: Mapping[str, str] | None = None) -> str:
        """Put aliases and parameters into a fragment."""
        known = {"row": scope.row or "", "person": scope.person or ""} | dict(names or {})
        if WORKS in sql:
            known["works"] = self.binder.fill(self.access.works_for(scope.person or ""), {})
        if PROTECTION in sql:
            known["protection"] = self.seen(C4, scope)
        return self.binder.fill(sql, known)

    def command_field(self, name: str) -> str:
        """A parameter with an id of the command that was carried out."""
        return self.binder.bind(f"command({name})", "uuid", lambda inputs: inputs.command_fields[name])

    def plan(self, columns: list[str], frame: str) -> Plan:
        """The statement of these columns with all that was gathered for it."""
        numbered, reads = self.binder.finish("SELECT " + ", ".join(columns))
        return Plan(
            sql=numbered,
            frame=frame,
            reads=reads,
            sites=tuple(self.sites),
            searches=tuple(self.searches),
            needs=frozenset(self.needs),
            classes=frozenset(self.classes),
        )
