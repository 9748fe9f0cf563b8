"""Which form stands at which step of which request; each is made when it is first needed."""

from __future__ import annotations

from importlib import import_module

from PySide6.QtWidgets import QWidget

from optician_desk.domain.rights import Kind, Step
from optician_desk.ui.context import Context
from optician_desk.ui.pages.request_step import StepForm

ANSWER = "request_answer:RequestAnswer"

_STEPS = {
    Step.RECEIVED: "request_received:RequestReceived",
    Step.IDENTITY: "request_identity:RequestIdentity",
    Step.SYSTEMS: "request_systems:RequestSystems",
    Step.ANSWER: ANSWER,
    Step.HANDED_OVER: ANSWER,
}

_ASSESSMENTS = {
    Kind.RECTIFICATION: "request_assess_rectification:RequestAssessRectification",
    Kind.ERASURE: "request_assess_erasure:RequestAssessErasure",
    Kind.RESTRICTION: "request_assess_restriction:RequestAssessRestriction",
    Kind.OBJECTION: "request_assess_objection:RequestAssessObjection",
    Kind.COPY: "request_assess_simple:RequestAssessSimple",
    Kind.COMPLAINT: "request_assess_simple:RequestAssessSimple",
}


def place(step: Step | None, kind: Kind) -> str:
    """Where the form for this step is defined; a closed request shows what its answer was."""
    if step is Step.ASSESSMENT:
        return _ASSESSMENTS[kind]
    return ANSWER if step is None else _STEPS[step]


def make(where: str, context: Context, parent: QWidget) -> StepForm:
    """The form defined at `module:Class` of the pages. With its parent from the start: a later one would lose its Tab order."""
    module, _, name = where.partition(":")
    made: StepForm = getattr(import_module(f"optician_desk.ui.pages.{module}"), name)(context, parent)
    return made
