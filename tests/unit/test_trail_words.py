"""Every verdict of the trail's check has its sentence: the codes are read from the code that finds them."""

from __future__ import annotations

import re
from pathlib import Path

from optician_desk.services import trail as service
from optician_desk.store import seal_check, trail_check
from optician_desk.ui.messages.trail import SENTENCES


def _found() -> set[str]:
    text = "".join(Path(module.__file__ or "").read_text("utf-8") for module in (trail_check, seal_check, service))
    conditional = {"duplicate", "gap", "seal_keys", "seal_cut"}  # chosen within the call
    return set(re.findall(r'Found\(\s*"([a-z_]+)"', text)) | set(re.findall(r'problem="([a-z_]+)"', text)) | conditional


def test_every_verdict_has_a_sentence_and_no_sentence_is_left_over() -> None:
    assert {code.removeprefix("trail.") for code in SENTENCES} == _found()
