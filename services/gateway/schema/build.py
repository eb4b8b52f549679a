"""The name by which `services.gateway.assembly.schema` was run before; writes `schema.graphql` as that does."""

from services.gateway.assembly.schema import write

if __name__ == "__main__":
    write()
