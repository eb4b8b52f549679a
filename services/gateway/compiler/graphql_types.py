"""The type behind a field's wrappers, as the kind the compiler expects there."""

from graphql import GraphQLField, GraphQLInterfaceType, GraphQLObjectType, get_named_type


def object_of(field: GraphQLField) -> GraphQLObjectType:
    """The object type a field answers, or answers several of; TypeError where it is none."""
    inner = get_named_type(field.type)
    if not isinstance(inner, GraphQLObjectType):
        raise TypeError(f"{inner} is not an object type")
    return inner


def interface_of(field: GraphQLField) -> GraphQLInterfaceType:
    """The interface a field answers; TypeError where it is none."""
    inner = get_named_type(field.type)
    if not isinstance(inner, GraphQLInterfaceType):
        raise TypeError(f"{inner} is not an interface")
    return inner
