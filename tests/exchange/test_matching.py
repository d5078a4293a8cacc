"""Which skill a topic means, on the pack that ships and on a tiny one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from upstream.exchange.matching import How, Matcher, normal
from upstream.web.content import pack


@pytest.fixture(scope="module")
def matcher() -> Matcher:
    return Matcher(pack())


def test_every_title_and_id_finds_its_skill(matcher: Matcher) -> None:
    wrong = {
        name: found.skill
        for skill in pack().skills.values()
        for name in (skill.title, skill.title.upper(), skill.id)
        if (found := matcher.match(name)).skill != skill.id or found.how is not How.TITLE
    }
    assert wrong == {}


@pytest.mark.parametrize(
    ("topic", "skill", "how"),
    [
        ("K-Means", "k-means", How.TITLE),
        ("PCA", "principal-component-analysis", How.COVERS),
        ("Support Vector Machine", "support-vector-machines", How.TITLE),
        ("the chain rule", "chain-rule", How.TITLE),
        ("Logistic regresion", "logistic-regression", How.LIKE),
        ("Cooking with gas", None, How.NONE),
        ("???", None, How.NONE),
        ("", None, How.NONE),
    ],
)
def test_what_people_write(matcher: Matcher, topic: str, skill: str | None, how: How) -> None:
    found = matcher.match(topic)
    assert (found.skill, found.how) == (skill, how)


def test_surer_is_more_confident(matcher: Matcher) -> None:
    topics = ("k-means clustering", "PCA", "Logistic regresion", "Cooking with gas")
    assert [matcher.match(topic).confidence for topic in topics] == sorted(
        (matcher.match(topic).confidence for topic in topics), reverse=True
    )


def test_one_slip_of_the_finger_is_forgiven(matcher: Matcher) -> None:
    """A letter dropped from the middle of a title of eight letters or more: the skill is found nearly always."""
    titles = [skill for skill in pack().skills.values() if len(skill.title) >= 8]
    found = [
        matcher.match(s.title[: len(s.title) // 2] + s.title[len(s.title) // 2 + 1 :]).skill == s.id
        for s in titles
    ]
    assert sum(found) / len(found) > 0.97


@given(st.text(max_size=40))
def test_any_topic_has_an_answer(topic: str) -> None:
    assert normal(normal(topic)) == normal(normal(normal(topic)))
    found = Matcher(pack()).match(topic) if len(topic) < 3 else None
    assert found is None or 0 <= found.confidence <= 1
