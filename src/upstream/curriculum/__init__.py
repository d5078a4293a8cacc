"""Loads a content pack into immutable objects, validates it, and knows the graph of its skills."""

from upstream.curriculum.graph import PrerequisiteCycle, SkillGraph, UnknownSkill
from upstream.curriculum.loading import load_pack, read_pack
from upstream.curriculum.model import (
    Area,
    Exercise,
    Hint,
    Kind,
    Limits,
    Pack,
    Question,
    Resource,
    Round,
    Skill,
    Stream,
    Tolerance,
    WrongAnswer,
)
from upstream.curriculum.problems import PackError, Problem

__all__ = [
    "Area",
    "Exercise",
    "Hint",
    "Kind",
    "Limits",
    "Pack",
    "PackError",
    "PrerequisiteCycle",
    "Problem",
    "Question",
    "Resource",
    "Round",
    "Skill",
    "SkillGraph",
    "Stream",
    "Tolerance",
    "UnknownSkill",
    "WrongAnswer",
    "load_pack",
    "read_pack",
]
