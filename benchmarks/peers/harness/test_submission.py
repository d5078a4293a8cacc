import checks
import pytest
from submission import kmeans


@pytest.mark.parametrize("case", checks.load("cases.json"))
def test_case(case):
    checks.check(kmeans, case)
