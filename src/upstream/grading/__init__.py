"""Grades submissions: an exercise and a source in, a verdict out."""

from upstream.grading.drawing import Picture, draw
from upstream.grading.grader import fault_verdict, grade
from upstream.grading.prepared import SEEDS, visible_cases, warm
from upstream.grading.program import Raised, show_answer
from upstream.grading.showing import show, show_call
from upstream.grading.verdict import CaseReport, CaseStatus, Diagnosis, Status, Verdict

__all__ = [
    "SEEDS",
    "CaseReport",
    "CaseStatus",
    "Diagnosis",
    "Picture",
    "Raised",
    "Status",
    "Verdict",
    "draw",
    "fault_verdict",
    "grade",
    "show",
    "show_answer",
    "show_call",
    "visible_cases",
    "warm",
]
