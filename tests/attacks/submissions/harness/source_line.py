"""Forges the file name of its code, so that tracebacks show the platform's lines.

Ends: error
"""

exec(compile("def column_means(X):\n    return 1 / 0", "/etc/passwd", "exec"))
