"""Settings come in where a person has none yet."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from upstream.exchange.record import Learner
from upstream.web.accounts.models import User
from upstream.web.accounts.zones import known
from upstream.web.evidence.models import LearnerModel
from upstream.web.portability.arriving.tally import Fate, Tally
from upstream.web.review.models import ReviewPreferences


def bring_settings(user: User, learner: Learner, tally: Tally) -> None:
    """Take over time zone, memory and review; what is set here stays."""
    if known(learner.time_zone):
        _bring(tally, bool(user.time_zone), lambda: _set_zone(user, learner.time_zone))
    for part, model in ((learner.memory, LearnerModel), (learner.review, ReviewPreferences)):
        if part is not None:
            values = msgspec.structs.asdict(part)
            here = model.objects.filter(user=user).exists()
            _bring(tally, here, lambda model=model, values=values: model.objects.create(user=user, **values))


def _bring(tally: Tally, here: bool, take: Callable[[], object]) -> None:
    if not here:
        take()
    tally.note("settings", Fate.YOURS if here else Fate.ADDED)


def _set_zone(user: User, zone: str) -> None:
    user.time_zone = zone
    user.save(update_fields=["time_zone"])
