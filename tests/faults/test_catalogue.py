"""The catalogue itself."""

from __future__ import annotations

from faults.catalogue import BY_NAME, FAULTS, LASTING


def test_there_are_faults_enough() -> None:
    assert len(FAULTS) >= 60


def test_names_are_unique() -> None:
    assert len({fault.name for fault in FAULTS}) == len(FAULTS)
    assert len(BY_NAME) == len(LASTING)


def test_no_fault_that_acts_may_end_as_unchanged() -> None:
    for fault in FAULTS:
        if fault.acts:
            assert fault.once in (0, 7), fault.name
