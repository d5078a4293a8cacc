"""Events come in: each under a key of the person who brings it, and each marked as judged elsewhere."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from django.utils import timezone

from upstream.exchange.record import Event as Part
from upstream.memory import question_id
from upstream.web.accounts.models import User
from upstream.web.evidence.models import Event
from upstream.web.portability.arriving.tally import Fate, Tally
from upstream.web.portability.keys import local
from upstream.web.portability.models import ElsewhereEvent

AT_ONCE = 500


def bring_events(
    user: User, events: Sequence[Part], submissions: Mapping[UUID, UUID], trusted: bool, tally: Tally
) -> None:
    """Append to the log what it does not hold, in the order of the file.

    submissions: the ids that submissions have here, by those in the file. Without trust, exercises are kept apart;
    with it, what was kept apart before is counted from now on.
    """
    keys = _Keys(user, [Event] if trusted else [Event, ElsewhereEvent])
    imported = timezone.now().isoformat(timespec="seconds")
    rows: list[Event] = []
    aside: list[ElsewhereEvent] = []
    for part in events:
        key = keys.place(part)
        if key is None:
            tally.note("events", Fate.KNOWN)
            continue
        values: dict[str, Any] = {
            "user": user,
            "key": key,
            "act": part.act,
            "item": part.item,
            "skills": list(part.skills),
            "at": part.at,
            "rating": part.rating,
            "undoes": part.undoes and keys.of(part.undoes),
            "detail": {"imported": imported, **_detail(part.detail, submissions)},
        }
        if trusted or question_id(part.item) is not None:
            rows.append(Event(**values))
        else:
            aside.append(ElsewhereEvent(**values))
    Event.objects.bulk_create(rows, AT_ONCE)
    if trusted:
        counted = Event.objects.filter(user=user).values("key")
        ElsewhereEvent.objects.filter(user=user, key__in=counted).delete()
    ElsewhereEvent.objects.bulk_create(aside, AT_ONCE)
    tally.note("events", Fate.ADDED, len(rows))
    tally.note("events", Fate.ASIDE, len(aside))


class _Keys:
    """The keys of a person's events here, and where those of a file go."""

    def __init__(self, user: User, logs: Sequence[type[Event] | type[ElsewhereEvent]]) -> None:
        self._user = user.pk
        self._here: dict[str, tuple[str, datetime]] = {}
        for model in logs:
            found = model.objects.filter(user=user).values_list("key", "act", "at")
            self._here.update({key: (act, at) for key, act, at in found.iterator()})
        self._placed: dict[str, str] = {}

    def place(self, part: Part) -> str | None:
        """The key under which an event is to be kept; None when it is here already.

        Two devices may give one key to two occasions: then the time tells them apart.
        """
        occasion = (str(part.act), part.at)
        timed = local(f"{part.key}@{part.at.isoformat()}", self._user)
        for key in (part.key, local(part.key, self._user), timed):
            if self._here.get(key) == occasion:
                self._placed[part.key] = key
                return None
        key = local(part.key, self._user)
        if key in self._here:
            key = timed
        self._here[key] = occasion
        self._placed[part.key] = key
        return key

    def of(self, key: str) -> str:
        """The key here of an event that stands earlier in the file, or that is here already."""
        if key in self._placed:
            return self._placed[key]
        return key if key in self._here else local(key, self._user)


def _detail(detail: Mapping[str, Any], submissions: Mapping[UUID, UUID]) -> dict[str, Any]:
    """An event's detail, with the submission's id as it is here."""
    if "submission" not in detail:
        return dict(detail)
    id = UUID(detail["submission"])
    return {**detail, "submission": str(submissions.get(id, id))}
