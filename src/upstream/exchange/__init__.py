"""Open formats in which a record leaves and comes back. No web framework, no store."""
