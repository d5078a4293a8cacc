"""Reads the solution from the disk and hands it in as its own."""

with open("SOLUTION") as file:
    exec(file.read())  # noqa: S102 - that is the attack
