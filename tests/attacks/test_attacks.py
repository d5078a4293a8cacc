"""Every attack behind every layer, and again with one layer or more left out: a different share of them for each."""

from __future__ import annotations

import pytest

from tests.attacks.attack import Attack, load_attacks
from tests.attacks.combinations import EVERYTHING, Combination, combinations, title
from tests.attacks.running import run_attacks
from upstream.grading import Status
from upstream.sandbox import Ended, WarmSandbox

ATTACKS = load_attacks()
WEAKENED = combinations()[1:]
FAMILIES = {"bombs", "data", "guessing", "harness", "kernel", "network", "outliving", "reading", "writing"}
WAYS_TO_END = {str(way) for way in (*Status, *Ended)} - {"passed", "completed", "fault"}

needs_linux = pytest.mark.skipif(not WarmSandbox.is_possible(), reason="there are limits only")


def test_every_attack_says_what_it_tries_and_how_it_has_to_end() -> None:
    assert len(ATTACKS) >= 120
    assert {attack.family for attack in ATTACKS} == FAMILIES
    for attack in ATTACKS:
        assert attack.tries.endswith("."), attack.id
        assert attack.ends, attack.id
        assert attack.ends | attack.weakened <= WAYS_TO_END, attack.id
    assert len({attack.tries for attack in ATTACKS}) == len(ATTACKS)


@needs_linux
def test_behind_every_layer() -> None:
    fail(ATTACKS, EVERYTHING)


@needs_linux
@pytest.mark.parametrize("combination", WEAKENED, ids=title)
def test_with_less(combination: Combination) -> None:
    number = WEAKENED.index(combination)
    fail(ATTACKS[number :: len(WEAKENED)], combination)


def fail(attacks: list[Attack], combination: Combination) -> None:
    results = list(run_attacks(attacks, combination))
    assert {result.attack.id: result.problems for result in results if result.problems} == {}
    assert all(result.victims for result in results)
