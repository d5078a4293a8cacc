"""A person's questions with their schedule, for a flash-card deck."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import timedelta

from upstream.curriculum import Question
from upstream.exchange.anki import Asked, Reviewed, Schedule
from upstream.memory import Act, ItemMemory, Model, Rating, Trace, question_id, question_item
from upstream.web.accounts.models import User
from upstream.web.content import pack
from upstream.web.evidence import queries as evidence
from upstream.web.evidence.models import Event, ItemRow
from upstream.web.evidence.projecting import as_evidence, as_item

_DAY = timedelta(days=1)


def met(user: User) -> list[Asked]:
    """The questions that were answered at least once and that the pack still has, in the pack's order."""
    rows = ItemRow.objects.filter(user=user, item__startswith=question_item(""), reviewed_at__isnull=False)
    known = {question_id(item) for item in rows.values_list("item", flat=True)}
    return _asked(user, [q for q in pack().questions.values() if q.id in known])


def of_skills(user: User, skills: Iterable[str]) -> list[Asked]:
    """All questions of some skills, with their schedule where they have one."""
    return _asked(user, [question for skill in skills for question in pack().questions_of(skill)])


def _asked(user: User, questions: Sequence[Question]) -> list[Asked]:
    model = evidence.learner_model(user)
    rows = ItemRow.objects.filter(user=user, item__startswith=question_item(""))
    memories = {row.item: as_item(row) for row in rows}
    histories = _histories(user, model)
    found = []
    for question in questions:
        skill, item = pack().skills[question.skill], question_item(question.id)
        schedule = _schedule(memories.get(item), model, histories.get(item, ()))
        found.append(Asked(question, skill, pack().areas[skill.area].title, schedule))
    return found


def _histories(user: User, model: Model) -> dict[str, tuple[Reviewed, ...]]:
    """Every answer of every question that counted as a review, oldest first, without what was undone."""
    log = Event.objects.filter(user=user, item__startswith=question_item("")).order_by("id")
    events = [as_evidence(event) for event in log.iterator()]
    undone = {event.undoes for event in events if event.act is Act.UNDONE}
    memories: dict[str, ItemMemory] = {}
    found: defaultdict[str, list[Reviewed]] = defaultdict(list)
    for event in events:
        if event.act is not Act.RECALLED or event.key in undone:
            continue
        before = memories.get(event.item) or ItemMemory(event.item)
        rating = before.judged(event)
        after = memories[event.item] = before.after(event, model)
        if rating is not None and after.stability is not None:
            found[event.item].append(Reviewed(event.at, int(rating), model.interval(after.stability)))
    return {item: tuple(answers) for item, answers in found.items()}


def _schedule(memory: ItemMemory | None, model: Model, history: tuple[Reviewed, ...]) -> Schedule | None:
    trace = memory.trace if memory else None
    due = memory.due(model) if memory else None
    if memory is None or trace is None or due is None:
        return None
    return Schedule(
        due=due,
        reviewed_at=trace.reviewed_at,
        stability=trace.stability,
        difficulty=trace.difficulty,
        ease=_ease(trace, model),
        retention=model.retention,
        decay=model.parameters[20],
        reps=memory.reps,
        lapses=memory.lapses,
        history=history,
    )


def _ease(trace: Trace, model: Model) -> float:
    """By what the interval would grow if the question were answered well on the day that it is due."""
    on = trace.reviewed_at + model.interval(trace.stability) * _DAY
    return model.review(trace, Rating.GOOD, on).stability / trace.stability
