"""People who hand in, through the web, as a browser would."""

from __future__ import annotations

import http.client
import random
import re
import secrets
import threading
import time
from collections.abc import Mapping
from urllib.parse import urlencode
from uuid import UUID

EXERCISE = "column-means"
_EXPECTS = re.compile(r"^# expects (\w+)", re.MULTILINE)
_SUBMISSION = re.compile(r"/submission/([0-9a-f-]{36})/")
# Some of the time is spent in the learner's own code, so that a blow may fall there.
_DALLY = """
import time
_end = time.perf_counter() + {seconds}
while time.perf_counter() < _end:
    pass
"""


def source(answer: str, expects: str, seconds: float) -> str:
    """A source that says in its first line which verdict it deserves."""
    return f"# expects {expects}\n{answer}\n{_DALLY.format(seconds=seconds)}"


def expected(text: str) -> str:
    found = _EXPECTS.search(text)
    assert found
    return found.group(1)


class People:
    """sessions: the session key of each person; answers: sources by the verdict that they deserve."""

    def __init__(self, port: int, sessions: list[str], answers: Mapping[str, str], seed: int) -> None:
        self._port, self._answers = port, answers
        self._stopping = threading.Event()
        self._lock = threading.Lock()
        self.acknowledged: set[UUID] = set()
        self.unanswered = 0
        self.refused = 0
        self._threads = [
            threading.Thread(target=self._live, args=(key, random.Random(f"{seed} {i}")), daemon=True)
            for i, key in enumerate(sessions)
        ]
        for thread in self._threads:
            thread.start()

    def go_home(self) -> None:
        self._stopping.set()
        for thread in self._threads:
            thread.join(timeout=60)

    def _live(self, session: str, choose: random.Random) -> None:
        while not self._stopping.is_set():
            expects = choose.choice(list(self._answers))
            text = source(self._answers[expects], expects, choose.choice([0, 0, 0.1, 0.5]))
            kind = choose.choice(["submit", "submit", "submit", "run"])
            try:
                status, body = self._post(session, kind, text)
            except (OSError, http.client.HTTPException):
                status, body = 0, ""
                self._stopping.wait(1)
            found = _SUBMISSION.search(body)
            with self._lock:
                if status == 200 and found:
                    self.acknowledged.add(UUID(found.group(1)))
                elif status == 429:
                    self.refused += 1
                else:
                    self.unanswered += 1
            time.sleep(choose.uniform(0, 0.6))

    def _post(self, session: str, kind: str, text: str) -> tuple[int, str]:
        token = secrets.token_hex(16)
        connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=30)
        headers = {
            "Cookie": f"upstream_session={session}; csrftoken={token}",
            "X-CSRFToken": token,
            "HX-Request": "true",
            "Content-Type": "application/x-www-form-urlencoded",
        }
        try:
            connection.request("POST", f"/exercise/{EXERCISE}/{kind}/", urlencode({"source": text}), headers)
            response = connection.getresponse()
            return response.status, response.read().decode()
        finally:
            connection.close()
