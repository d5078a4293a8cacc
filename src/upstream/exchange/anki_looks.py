"""What a question looks like on a card: fields, the two sides, and their style in light and dark."""

from __future__ import annotations

import html

from upstream.curriculum import Question, Skill
from upstream.exchange.mathjax import card_html

FIELDS = ("Question", "Answer", "Skill", "Area", "Id")
QUESTION_SIDE = '<p class="skill">{{Skill}}</p>\n{{Question}}'
ANSWER_SIDE = "{{FrontSide}}\n<hr id=answer>\n{{Answer}}"
CSS = """\
.card { font: 20px/1.5 Charter, Georgia, serif; max-width: 40em; margin: 1em auto; padding: 0 1em; text-align: left; color: #1f2a30; background: #fbfaf7; }
.card.nightMode { color: #e6e9ea; background: #12181c; }
.skill { font: 14px system-ui, sans-serif; color: #56646c; }
.nightMode .skill { color: #a3afb6; }
.right { font-weight: 600; }
ol { list-style: upper-alpha; }
pre { font: 15px/1.5 ui-monospace, monospace; overflow-x: auto; padding: .6em .8em; border-left: 3px solid #9cc7d6; background: #f2f0ea; }
.nightMode pre { border-color: #25576a; background: #1a2329; }
.k, .kn, .kd, .kc, .ow { color: #7a52a3; } .s1, .s2, .sd { color: #226c42; } .mi, .mf { color: #97500d; } .c1 { color: #56646c; }
.nightMode :is(.k, .kn, .kd, .kc, .ow) { color: #b797dd; } .nightMode :is(.s1, .s2, .sd) { color: #74c795; }
.nightMode :is(.mi, .mf) { color: #e6aa6a; } .nightMode .c1 { color: #a3afb6; }
table { border-collapse: collapse; } th, td { padding: .2em .6em; border-bottom: 1px solid #9cc7d6; }
"""


def fields(question: Question, skill: Skill, area: str) -> list[str]:
    """The note's fields, HTML, in the order of FIELDS. area: its title."""
    return [
        card_html(question.ask) + _choices(question),
        _right(question) + card_html(question.answer),
        html.escape(skill.title),
        html.escape(area),
        question.id,
    ]


def _choices(question: Question) -> str:
    if not question.choices:
        return ""
    return f"<ol>{''.join(f'<li>{card_html(choice)}</li>' for choice in question.choices)}</ol>"


def _right(question: Question) -> str:
    """What the machine would take as right, above the answer's text."""
    if question.correct is not None:
        letter = chr(ord("A") + question.correct)
        return f'<div class="right">{letter}: {card_html(question.choices[question.correct])}</div>'
    if question.number is not None:
        within = f" ± {question.tolerance:g}" if question.tolerance else ""
        return f'<p class="right">{question.number:g}{within}</p>'
    return ""
