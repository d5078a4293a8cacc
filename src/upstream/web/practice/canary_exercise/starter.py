def spread(x):
    """The largest number of x minus the smallest."""
