"""Each of the twelve ways in which a promise once broke, and the tests that failed then; all of them are here still."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from running import Machine

TESTS = Path(__file__).parent
BROKEN = {
    "1 the same command again made a second object": (
        "e2e/test_again.py::test_killed_create_run_again_is_one_object",
        "e2e/test_again.py::test_killed_bulk_create_goes_on_with_what_is_missing",
    ),
    "2 an action was sent again blindly": (
        "e2e/test_again.py::test_action_with_a_lost_answer_is_not_sent_again",
        "e2e/test_again.py::test_killed_raw_call_is_not_sent_again",
        "faults/tree/test_plans_again.py::test_what_is_read_for_a_call_is_no_part_of_the_wish",
    ),
    "3 exit 0 though a password was never set": ("e2e/test_again.py::test_lost_update_of_a_password_is_never_done",),
    "4 nothing was changed, although it was": (
        "faults/test_late_acts.py::test_echo_of_the_first_attempt_is_not_taken_for_a_refusal",
    ),
    "5 accepted, then the look is refused": (
        "e2e/test_again.py::test_accepted_create_whose_look_is_refused_was_changed",
    ),
    "6 secrets in the clear": ("e2e/test_again.py::test_secret_is_nowhere",),
    "7 a wrong id": (
        "e2e/test_created_once.py::test_two_machines_never_report_the_same_instance",
        "faults/tree/test_rivals.py::test_object_of_somebody_else_is_not_what_became_of_ours",
        "faults/tree/test_rivals.py::test_twin_that_is_listed_before_ours_is_not_taken_for_it",
    ),
    "8 helper programs without bounds": (
        "config/test_config_token.py::test_token_command_that_prints_for_ever_is_ended",
        "config/test_config_token.py::test_token_command_is_not_waited_for_longer_than_a_call",
        "config/test_config_token.py::test_token_command_leaves_nothing_behind",
    ),
    "9 signals from the first moment on": (
        "e2e/test_signals.py::test_signal_while_the_program_starts",
        "e2e/test_signals.py::test_signal_during_a_create_waits_for_its_id",
        "kills/test_kills.py::test_killed_and_run_again_there_is_one",
    ),
    "10 bombs, pages without end, ids that are lists": (
        "api/test_strict_bodies.py::test_millions_of_values_are_refused_before_they_are_made",
        "api/test_paging.py::test_ever_new_objects_beyond_twice_the_announced_total_are_an_error",
        "e2e/test_hostile_answers.py::test_id_that_is_no_scalar_is_a_bad_answer",
    ),
    "11 the journal and files": (
        "commands/test_history.py::test_damaged_journal_is_worked_around",
        "commands/test_history.py::test_something_else_in_the_place_of_the_journal",
        "commands/test_history.py::test_killed_runs_are_among_the_unknown",
        "commands/test_history.py::test_show_says_how_to_check",
    ),
    "12 counts": (
        "e2e/test_what_changed.py::test_failed_and_skipped_are_kept_apart",
        "e2e/test_bulk.py::test_max_failures_skips_the_rest",
    ),
}


@pytest.mark.parametrize("broken", BROKEN)
def test_each_has_its_tests(broken: str) -> None:
    for place in BROKEN[broken]:
        file, _, name = place.partition("::")
        tree = ast.parse((TESTS / file).read_text(encoding="utf-8"))
        assert name in [node.name for node in tree.body if isinstance(node, ast.FunctionDef)], place


def test_all_twelve_are_named() -> None:
    assert [name.split()[0] for name in BROKEN] == [str(number) for number in range(1, 13)]


def test_token_typed_as_the_name_of_a_setting_is_not_echoed(tmp_path: Path) -> None:
    token = "d0a1" * 10
    result = Machine(tmp_path, {})(["profiles", "set", "main", token, "x", "-o", "json"])
    assert result.code == 2
    assert token not in result.stdout + result.stderr


def test_error_that_has_nothing_to_do_with_the_targets_is_said_once(tmp_path: Path) -> None:
    machine = Machine(tmp_path, {"FLEIOCTL_PROFILE": "sandbox"})
    line = "instances migrate cache monitor --live --hypervisor nowhere --yes -o json"
    result = machine(line)
    assert (result.code, result.error["code"]) == (3, "not_found"), result.stderr
    assert result.stderr.count("nowhere") <= 2, "once for people, once for programs"
    assert not machine("history -o json").json
