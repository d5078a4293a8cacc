"""Attacks, one after another, in one sandbox with one combination of layers, and an honest submission beside each."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

from tests.attacks.attack import Attack
from tests.attacks.combinations import Combination
from tests.attacks.ground import Ground, left_behind, own_processes, own_temporary_folder, settled
from upstream.curriculum import Exercise, load_pack
from upstream.curriculum.model import Limits as ExerciseLimits
from upstream.grading import Status, Verdict, grade
from upstream.sandbox import Job, Outcome, Sandbox, describe_layers, open_sandbox
from upstream.sandbox.codec import encode
from upstream.sandbox.layers import in_order
from upstream.sandbox.layers.privileges import Capabilities

_MEGABYTES = 128
_AT_ONCE = 4  # many attacks do nothing but wait
_SPARES = 2
_PAUSE = 0.2
_VICTIM_SECONDS = 5.0  # what a learner's honest code is given


@dataclass(frozen=True, slots=True)
class Result:
    """ended: the status of the verdict and how the sandbox ended it. problems: why the attack counts as a success,
    empty when it failed as it should. victims: honest submissions that were graded beside it."""

    attack: Attack
    ended: tuple[str, str]
    problems: tuple[str, ...]
    victims: int


class _Recorder:
    """A sandbox that keeps the last outcome."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self.outcome: Outcome | None = None

    def run(self, job: Job) -> Outcome:
        self.outcome = self._sandbox.run(job)
        return self.outcome

    def close(self) -> None: ...


def run_attacks(attacks: Iterable[Attack], without: Combination) -> Iterator[Result]:
    """Each attack's result, behind all layers but `without`. Raises AssertionError when something is left afterwards."""
    exercise = load_pack(Path(__file__).parents[1] / "tiny_pack").exercises["column-means"]
    in_force = {layer.name for layer in describe_layers() if layer.in_force} - without
    before = own_processes()  # of other sandboxes of this process
    with own_temporary_folder():
        others = left_behind()
        with (
            Ground(exercise.path / "solution.py") as ground,
            open_sandbox([exercise.runtime], spares=_SPARES, without=without) as sandbox,
        ):
            warm = grade(exercise, exercise.solution, sandbox)
            assert warm.passed, warm
            scene = _Scene(without, exercise, sandbox, ground, in_order(in_force))
            with ThreadPoolExecutor(_AT_ONCE) as pool:
                yield from pool.map(scene.run, attacks)
            at_rest = before + 1 + _SPARES  # a warm parent and those that wait
            assert settled(lambda: own_processes() <= at_rest), "attacks left processes behind"
        assert settled(lambda: own_processes() <= before), "the sandbox was closed, and left processes"
        assert left_behind() == others


@dataclass(frozen=True, slots=True)
class _Scene:
    """layers: those that have to be in force."""

    without: Combination
    exercise: Exercise
    sandbox: Sandbox
    ground: Ground
    layers: tuple[str, ...]

    def run(self, attack: Attack) -> Result:
        recorder = _Recorder(self.sandbox)
        short = replace(self.exercise, limits=ExerciseLimits(attack.seconds, _MEGABYTES))
        with _Victim(self.exercise, self.sandbox) as victim:
            verdict = grade(short, attack.aimed(self.ground.targets), recorder, seed=1)
        outcome = recorder.outcome
        assert outcome is not None
        told = json.dumps(verdict.to_json()) + outcome.printed + _text(outcome)
        problems = (*self._misjudged(attack, verdict, outcome), *self.ground.harm(told), *victim.problems)
        return Result(attack, (verdict.status.value, outcome.ended.value), problems, victim.graded)

    def _misjudged(self, attack: Attack, verdict: Verdict, outcome: Outcome) -> Iterator[str]:
        ended = {verdict.status.value, outcome.ended.value}
        allowed = attack.ends | (attack.weakened | {"failed", "error"} if self.without else frozenset())
        if verdict.passed:
            yield "passed"
        if verdict.status is Status.FAULT:
            yield f"made a fault of the platform: {outcome.detail}"
        if not allowed & ended:
            yield f"ended as {'/'.join(sorted(ended))}: {verdict.error}"
        # In a user namespace an ordinary user has rights to drop, too.
        if set(outcome.layers) | {Capabilities.name} != set(self.layers) | {Capabilities.name}:
            yield f"ran behind {outcome.layers}"


def _text(outcome: Outcome) -> str:
    """What came back as data; some of it cannot be printed in a reasonable time."""
    return "".join(encode(call.value).decode("latin1") for call in outcome.calls)


class _Victim:
    """An honest submission, graded again and again while the block runs, at least once."""

    def __init__(self, exercise: Exercise, sandbox: Sandbox) -> None:
        self._exercise = replace(exercise, limits=ExerciseLimits(_VICTIM_SECONDS, _MEGABYTES))
        self._sandbox = sandbox
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._grade)
        self.graded = 0
        self.problems: list[str] = []

    def __enter__(self) -> _Victim:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._done.set()
        self._thread.join()

    def _grade(self) -> None:
        while True:
            verdict: Verdict = grade(self._exercise, self._exercise.solution, self._sandbox)
            self.graded += 1
            if not verdict.passed:
                self.problems.append(
                    f"an honest submission beside it: {verdict.headline} {verdict.error or ''}"
                )
            if self._done.wait(_PAUSE):
                return
