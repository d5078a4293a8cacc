"""Is nested so deeply that the compiler gives up.

Ends: refused error
"""

column_means = 1
