"""Submissions that try to escape, harm, spy or cheat. `python -m tests.attacks` runs them all and prints a table.

Each is a small file in `submissions/<family>/`. The first line of its docstring says what it tries. "Ends:" names how it
has to end when all layers are in force: a status of the verdict (failed, error, timeout, memory) or how the sandbox ended
it (exited, files, processes, output, cpu, too-much, refused). "Weakened:" adds what is right too when one layer is left
out. "Seconds:" is its limit of time, where that is not the usual one. No attack may ever pass, or make a fault of the platform.

What an attack claims proves nothing; `ground` looks from outside. While an attack runs, an honest submission beside it
is graded over and over, and has to pass each time.
"""
