"""The type behind a field's wrappers, as the kind the compiler expects there."""

from graphql import GraphQLField, GraphQLInterfaceType, GraphQLObjectType, get_named_type


def object_of(field: GraphQLField) -> GraphQLObjectType:
    """The object type a field answers, or answers several of; TypeError where it is none."""
    found = get_named_type(field.type)
    if not isinstance(found, GraphQLObjectType):
        raise TypeError(f"{found} is not an object type")
    return found


def interface_of(field: GraphQLField) -> GraphQLInterfaceType:
    """The interface a field answers; TypeError where it is none."""
    found = get_named_type(field.type)
    if not isinstance(found, GraphQLInterfaceType):
        raise TypeError(f"{found} is not an interface")
    return found
