"""What next and why: goals, placement, the week, the forecast. No web framework, no store."""
