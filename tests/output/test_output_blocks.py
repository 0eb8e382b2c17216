"""Blocks and bars: they keep to their width, and nothing in them can act."""

import pytest
from shown import HOSTILE, RAW

from fleioctl.output.screens.bars import bar, bars, largest
from fleioctl.output.screens.blocks import Canvas, Text, beside, written
from fleioctl.output.tables.screen import Screen
from fleioctl.text.wrapping import width_of


def screen(width: int = 40, *, color: bool = False, drawing: bool = True) -> Screen:
    return Screen(width, True, color, 0.0, lambda text: text, drawing)


def pen(width: int = 40, *, drawing: bool = True) -> Canvas:
    return Canvas(screen(width, drawing=drawing), width)


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("drawing", [True, False])
@pytest.mark.parametrize("width", [3, 20, 40])
def test_hostile_names_keep_to_the_width_and_do_nothing(name: str, drawing: bool, width: int) -> None:
    own = pen(width, drawing=drawing)
    block = own.block("Title", name, [(own.span(name), own.span(name)), *bars({name: 3}, own)])
    text = written([*block, *own.failure(name)], own.screen)
    assert not RAW.search(text)
    assert max(map(width_of, text.splitlines())) <= max(width, 2)


def test_blocks_side_by_side_are_aligned() -> None:
    left = [(Text("日本"),), (), (Text("abc"),)]
    lines = written(beside(left, [(Text("|"),)] * 4, 10), screen()).splitlines()
    assert [width_of(line.partition("|")[0]) for line in lines] == [13] * 4


def test_styles_are_written_only_where_there_is_colour() -> None:
    line = [(Text("x", "red"),)]
    assert written(line, screen()) == "x\n"
    assert written(line, screen(color=True)) == "\x1b[31mx\x1b[0m\n"


@pytest.mark.parametrize(("number", "drawn"), [(8, "████"), (4, "██"), (3, "█▌"), (1, "▌"), (0, ""), (-1, "")], ids=str)
def test_bars_are_as_long_as_their_numbers(number: int, drawn: str) -> None:
    assert bar(number, 8, 4, fine=True) == drawn


def test_the_least_number_is_still_seen() -> None:
    assert bar(1, 1_000_000, 4, fine=True) == "▏"
    assert bar(1, 1_000_000, 4, fine=False) == "#"


def test_too_many_numbers_are_summed_up() -> None:
    assert largest({"a": 1, "b": 5, "c": 2, "d": 1}, 3) == {"b": 5, "c": 2, "2 others": 2}
    assert largest({"a": 1, "b": 5}, 3) == {"b": 5, "a": 1}


def test_no_numbers_make_no_bars() -> None:
    assert list(bars({}, pen())) == []
