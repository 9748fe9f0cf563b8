"""Every clause that the program works on has its module in tests/policy, with tests, and the table finds it."""

from __future__ import annotations

import ast

import pytest

from tests.policy_table import FOLDER, Clause, clauses, table

#: Clauses of the policy that are proven today, as the policy numbers them.
PROVEN = (
    "1.1 1.1.5 1.1.6 1.2 1.3 1.4 4.2 4.4 5.1 5.2 5.3 5.4 5.5 5.5.1 5.5.2 5.5.3 5.6 6.1 6.2 6.3 6.6 7.1 7.2.1 7.2.2 7.2.3 7.2.4"
).split()


def test_no_clause_has_lost_its_module() -> None:
    assert [clause.number for clause in clauses()] == PROVEN


@pytest.mark.parametrize("clause", clauses(), ids=lambda clause: clause.number)
def test_a_clause_says_its_promise_and_has_tests(clause: Clause) -> None:
    tree = ast.parse((FOLDER / clause.module).read_text("utf-8"))
    said = (ast.get_docstring(tree) or "").removeprefix("Policy ")
    assert said.startswith(clause.number)
    assert clause.promise
    assert [node.name for node in tree.body if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")]


def test_a_clause_without_a_passed_test_does_not_hold() -> None:
    clause = Clause("9.9", "nothing", "test_clause_9_9.py")
    assert not clause.holds
    assert "FAILS" in table([clause])
    clause.results["test_one"] = "skipped"
    assert not clause.holds
    clause.results["test_one"] = "passed"
    assert clause.holds
