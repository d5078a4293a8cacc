"""Upstream: a road map to machine learning that people prove."""

__version__ = "0.1.0"
