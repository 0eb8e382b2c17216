"""Plots: a line that keeps to its values, in dots or in plain characters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fleioctl.output.screens.blocks import Canvas, written
from fleioctl.output.screens.plot import HEIGHT, plot
from fleioctl.output.tables.screen import Screen

HOUR = 3600.0


def lines_of(points: list[tuple[float, float]], *, width: int = 60, drawing: bool = True) -> list[str]:
    """Draw and return the lines without the axis of times."""
    screen = Screen(width, True, False, 0.0, lambda text: text, drawing)
    lines = list(plot(points, Canvas(screen, width), lambda value: f"{value:g}"))
    return written(lines, screen).splitlines()


def steady(value: float, count: int = 50) -> list[tuple[float, float]]:
    return [(number * HOUR, value) for number in range(count)]


def test_a_steady_value_is_a_line_at_the_top() -> None:
    lines = lines_of(steady(5.0))
    assert lines[0].strip().startswith("5 │⠉⠉")
    assert len(lines[0]) == 60
    assert all(line.endswith("│") for line in lines[1:HEIGHT])


def test_nothing_at_all_lies_at_the_bottom() -> None:
    lines = lines_of(steady(0.0))
    assert lines[HEIGHT - 1].strip().startswith("0 │⣀")
    assert all(line.endswith("│") for line in lines[: HEIGHT - 1])


def test_a_rise_goes_from_the_lower_left_to_the_upper_right() -> None:
    lines = lines_of([(number * HOUR, float(number)) for number in range(50)])
    starts = [len(line) - len(line.split("│")[1].lstrip()) for line in lines[:HEIGHT]]
    assert starts == sorted(starts, reverse=True)


def test_a_single_peak_reaches_the_top_whatever_the_width() -> None:
    points = [(number * HOUR, 9.0 if number == 400 else 1.0) for number in range(720)]
    assert any(character > "\u2800" for character in lines_of(points, width=40)[0])


def test_where_measures_are_missing_there_is_no_line() -> None:
    points = [*steady(1.0, 20), *((time + 60 * HOUR, value) for time, value in steady(1.0, 20))]
    assert "     " in lines_of(points)[0].split("│")[1]


def test_without_dots_the_area_is_filled() -> None:
    lines = lines_of(steady(5.0), drawing=False)
    assert lines[0].strip().startswith("5 |***")
    assert all(line.endswith("***") for line in lines[:HEIGHT])
    assert "".join(lines).isascii()


def test_times_stand_below_days_when_it_is_long() -> None:
    short, long = (lines_of(steady(1.0, count))[-1].split() for count in (24, 720))
    assert all(":" in word for word in short)
    assert len(long) == 6


@given(
    points=st.lists(st.tuples(st.floats(0, 2e9), st.floats(0, 1e12)), min_size=1, max_size=200).map(sorted),
    width=st.integers(1, 200),
    drawing=st.booleans(),
)
def test_any_points_make_a_plot(points: list[tuple[float, float]], width: int, drawing: bool) -> None:
    lines = lines_of(points, width=width, drawing=drawing)
    assert len(lines) == HEIGHT + 1


@pytest.mark.parametrize("value", [1.0, 0.0])
def test_a_single_point_is_a_dot(value: float) -> None:
    assert sum(character > "\u2800" for line in lines_of([(0.0, value)])[:HEIGHT] for character in line) == 1
