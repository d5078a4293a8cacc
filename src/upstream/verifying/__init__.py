"""Proves a content pack by running it: exercises, wrong answers, examples, lessons, links."""

from upstream.verifying.pack import Report, verify

__all__ = ["Report", "verify"]
