"""Full-text search: the pack's texts in memory, people's own in the store, with the same rules on every store."""
