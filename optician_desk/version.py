"""The version of the program: run from a checkout, it is not installed, so no package data could say it."""

from __future__ import annotations

VERSION = "0.1.0"
