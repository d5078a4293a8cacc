# Follows checks.py in one file, which defines load and check.
# ruff: noqa: F821
from otter.test_files import test_case

OK_FORMAT = False
name = "q1"
points = 1


@test_case()
def test_all(kmeans):
    for case in load("cases.json"):
        check(kmeans, case)
