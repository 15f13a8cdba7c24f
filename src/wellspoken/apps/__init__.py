"""The Django rooms; a layer imports only from layers below it (see docs/architecture.md)."""
