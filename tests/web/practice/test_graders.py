"""Graders at work: canary, announcements, taking over, and processes that somebody else ends."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

import pytest
from django.test import Client
from django.urls import reverse

from upstream.sandbox import Ended, Job, Outcome, SubprocessSandbox
from upstream.web.evidence.models import Event
from upstream.web.practice import canary, clerk, queue, roll, services, worker
from upstream.web.practice.confirming import Confirming
from upstream.web.practice.grading import grade_claimed
from upstream.web.practice.models import Submission

from .sandboxes import BrokenSandbox, InterruptedSandbox

SUBMIT = Submission.Kind.SUBMIT


def soon(condition: Callable[[], bool], seconds: float = 60) -> bool:
    deadline = time.monotonic() + seconds
    while not condition() and time.monotonic() < deadline:
        time.sleep(0.05)
    return condition()


class TestCanary:
    def test_a_good_sandbox_passes(self, sandbox) -> None:
        assert canary.trouble(sandbox, ["numpy"]) == ""

    def test_a_broken_one_does_not(self) -> None:
        assert "does not pass on numpy" in canary.trouble(BrokenSandbox(), ["numpy"])

    def test_one_that_passes_everything_does_not(self, sandbox) -> None:
        class Flattering:
            def run(self, job: Job) -> Outcome:
                return sandbox.run(Job(canary.canary().solution, job.calls, job.runtime, job.limits))

            def close(self) -> None: ...

        assert "known mistake" in canary.trouble(Flattering(), ["numpy"])

    def test_one_that_lets_code_read_the_disk_does_not(self, sandbox) -> None:
        class Open:
            def run(self, job: Job) -> Outcome:
                open_source = canary.canary().solution if "open(" in job.source else job.source
                return sandbox.run(Job(open_source, job.calls, job.runtime, job.limits))

            def close(self) -> None: ...

        assert "host's files" in canary.trouble(Open(), ["numpy"])

    def test_every_mistake_of_the_canary_is_told_apart(self, sandbox) -> None:
        exercise = canary.canary()
        for mistake in exercise.wrong:
            verdict = canary.grade(exercise, mistake.source, sandbox, seed=0)
            assert verdict.diagnosis is not None
            assert verdict.diagnosis.slug == mistake.slug


class TestFitness:
    def test_one_that_fails_is_tried_again_later_and_not_at_once(self, monkeypatch) -> None:
        clock = [100.0]
        monkeypatch.setattr(canary.time, "monotonic", lambda: clock[0])
        answers = iter(["no room", "still none", ""])
        fitness = canary.Fitness(lambda: next(answers))
        assert not fitness.fit()
        assert fitness.trouble == "no room"
        assert not fitness.fit()
        clock[0] += 1.5
        assert not fitness.fit()
        clock[0] += 1.5
        assert fitness.trouble == "still none"
        assert not fitness.fit()
        clock[0] += 1
        assert fitness.fit()
        assert fitness.trouble == ""

    def test_a_check_that_raises_is_a_failure(self) -> None:
        def check() -> str:
            raise OSError("no memory")

        fitness = canary.Fitness(check)
        assert not fitness.fit()
        assert "no memory" in fitness.trouble


@pytest.mark.django_db
class TestConfirming:
    @pytest.mark.parametrize("interruptions", [1, 2, 3])
    def test_a_process_that_somebody_else_ended_is_no_error_of_the_learner(
        self, learner, exercise, sandbox, interruptions
    ) -> None:
        services.hand_in(learner, exercise, exercise.solution, SUBMIT)
        assert grade_claimed(queue.claim(), Confirming(InterruptedSandbox(sandbox, interruptions)))
        assert Submission.objects.get().status == "passed"

    def test_code_that_ends_its_process_is_told_so(self, learner, exercise, sandbox) -> None:
        services.hand_in(learner, exercise, "import sys\nsys.exit(3)", SUBMIT)
        assert grade_claimed(queue.claim(), Confirming(sandbox))
        assert Submission.objects.get().status == "error"

    def test_nothing_else_is_run_twice(self) -> None:
        jobs = []

        class Counting:
            def run(self, job: Job) -> Outcome:
                jobs.append(job)
                return Outcome(Ended.TIMEOUT)

            def close(self) -> None: ...

        Confirming(Counting()).run(Job("", ()))
        assert len(jobs) == 1


@pytest.mark.django_db(transaction=True)
class TestGraders:
    def test_one_that_fails_the_canary_takes_nothing_and_says_why(
        self, learner, exercise, monkeypatch
    ) -> None:
        monkeypatch.setattr(queue, "BEAT", 0.05)
        services.hand_in(learner, exercise, exercise.solution, SUBMIT)
        pool = worker.Graders(BrokenSandbox(), 2)
        try:
            assert not pool.look()
            assert soon(lambda: any("canary" in grader.trouble for grader in roll.present()))
        finally:
            pool.stop()
        assert Submission.objects.get().state == "waiting"

    def test_one_without_the_right_to_record_leaves_it_to_the_clerk(self, learner, exercise) -> None:
        submission = services.hand_in(learner, exercise, exercise.solution, SUBMIT)
        pool = worker.Graders(SubprocessSandbox(["numpy"]), 1, records=False)
        try:
            assert pool.wait(submission.pk, 60)
        finally:
            pool.stop()
        assert not Event.objects.exists()
        assert clerk.record_graded() == 1

    def test_a_look_tells_whether_there_was_work(self, learner, exercise, monkeypatch) -> None:
        monkeypatch.setattr(worker, "LOOK_AGAIN", 600)
        pool = worker.Graders(SubprocessSandbox(["numpy"]), 1)
        try:
            assert not pool.look()
            services.hand_in(learner, exercise, exercise.solution, SUBMIT)
            assert pool.look()
            assert not pool.look()
        finally:
            pool.stop()

    def test_a_lease_is_kept_as_long_as_it_takes(self, learner, exercise, monkeypatch, sandbox) -> None:
        monkeypatch.setattr(queue, "BEAT", 0.05)
        running, go_on = threading.Event(), threading.Event()

        class Slow:
            def run(self, job: Job) -> Outcome:
                if "matmul" in job.source:
                    running.set()
                    go_on.wait(60)
                return sandbox.run(job)

            def close(self) -> None: ...

        submission = services.hand_in(learner, exercise, exercise.solution, SUBMIT)
        pool = worker.Graders(Slow(), 1)
        try:
            assert running.wait(60)
            first = Submission.objects.get().leased_until
            assert soon(lambda: Submission.objects.get().leased_until > first)
            go_on.set()
            assert pool.wait(submission.pk, 60)
        finally:
            pool.stop()
        assert Submission.objects.get().tries == 1

    def test_one_that_hangs_loses_its_lease(self, learner, exercise, monkeypatch, sandbox) -> None:
        monkeypatch.setattr(queue, "BEAT", 0.05)
        monkeypatch.setattr(worker, "_LONGEST", -exercise.limits.seconds)
        hanging = threading.Event()

        class Hanging:
            def run(self, job: Job) -> Outcome:
                if "matmul" in job.source:
                    hanging.wait(60)
                return sandbox.run(job)

            def close(self) -> None:
                hanging.set()

        services.hand_in(learner, exercise, exercise.solution, SUBMIT)
        pool = worker.Graders(Hanging(), 1)
        try:
            assert soon(lambda: Submission.objects.get().state == "leased")
            until = Submission.objects.get().leased_until
            assert not soon(lambda: Submission.objects.get().leased_until > until, 1)
        finally:
            pool.stop()


@pytest.mark.django_db
class TestRefusals:
    def test_a_full_queue_is_said_politely_and_the_code_is_kept(
        self, browser, learner, exercise, settings
    ) -> None:
        settings.MOST_WAITING = 0
        for htmx in (True, False):
            headers = {"HX-Request": "true"} if htmx else {}
            response: Client = browser.post(
                reverse("submit", args=[exercise.id]), {"source": "my = 'code'"}, headers=headers
            )
            assert (response.status_code, response.headers["Retry-After"]) == (429, "20")
            assert "Very many submissions are waiting" in response.text
            assert htmx or "my = &#x27;code&#x27;" in response.text
        assert not Submission.objects.exists()

    def test_the_place_is_shown(self, browser, learner, exercise) -> None:
        services.hand_in(learner, exercise, "1", SUBMIT)
        second = services.hand_in(learner, exercise, "2", SUBMIT)
        address = reverse("submission-verdict", args=[second.pk])
        assert "2nd in the queue" in browser.get(address).text
        queue.claim()
        assert "Next in the queue" in browser.get(address).text
        queue.claim()
        assert "Being graded" in browser.get(address).text
