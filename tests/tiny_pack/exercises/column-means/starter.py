def column_means(X):
    """The mean of every column of X, shape (n, d)."""
