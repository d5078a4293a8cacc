"""Imports Upstream's web server and its database.

Ends: error
"""


def column_means(X):
    import upstream.web.settings

    return str(upstream.web.settings.SECRET_KEY)
