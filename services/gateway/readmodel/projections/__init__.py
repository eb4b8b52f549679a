"""Importing this package declares every projection."""

from services.gateway.readmodel.projections import cases, imports, intake, monitoring, reintegration

__all__ = ["cases", "imports", "intake", "monitoring", "reintegration"]
