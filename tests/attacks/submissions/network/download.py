"""Downloads a page.

Ends: error
"""

import urllib.request


def column_means(X):
    return urllib.request.urlopen("http://127.0.0.1:@tcp@/", timeout=1).read().decode()
