"""Raises an exception whose text is a page with a script.

Ends: error
"""


def column_means(X):
    raise RuntimeError("<script>alert(1)</script>" * 1000)
