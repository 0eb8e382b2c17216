"""ndjson, csv, tsv and ids are written page by page; the others all or nothing."""

import gc
import os
import weakref
from collections.abc import Iterator
from contextlib import suppress
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from shown import COLUMNS, thing, value

from fleioctl.errors import Temporary, Usage
from fleioctl.model.formats import FORMATS, STREAMS
from fleioctl.output.writer import Output

WHOLE = sorted(set(FORMATS) - set(STREAMS))


class Pages:
    """Pages that watch what was written before each was asked for."""

    def __init__(self, stdout: StringIO, pages: int, size: int = 10, breaks: bool = False) -> None:
        self.stdout, self.pages, self.size, self.breaks = stdout, pages, size, breaks
        self.seen: list[int] = []

    def __iter__(self) -> Iterator[list[dict[str, Any]]]:
        for page in range(self.pages):
            self.seen.append(self.stdout.getvalue().count("\n"))
            yield [thing(page * self.size + number) for number in range(self.size)]
        if self.breaks:
            raise Temporary("The panel went away.")


def output(stdout: Any, format: str, **options: Any) -> Output:
    return Output(stdout, StringIO(), format=format, note=lambda _: None, **options)


@pytest.mark.parametrize("format", STREAMS)
def test_each_page_is_written_before_the_next_is_asked_for(format: str) -> None:
    stdout = StringIO()
    pages = Pages(stdout, 4)
    out = output(stdout, format, header=False)
    assert out.streams
    assert out.rows(COLUMNS, pages) == 40
    assert pages.seen == [0, 10, 20, 30]


@pytest.mark.parametrize("format", STREAMS)
def test_no_page_is_held_after_it_was_written(format: str) -> None:
    class Page(list[Any]):
        """A list that can be watched."""

    gc.freeze()  # else each look goes through all that other tests have left
    alive: list[weakref.ref[Page]] = []
    held: list[int] = []

    def pages() -> Iterator[Page]:
        for number in range(20):
            gc.collect()
            held.append(sum(ref() is not None for ref in alive))
            page = Page([thing(number)])
            alive.append(weakref.ref(page))
            yield page
            del page

    output(StringIO(), format).rows(COLUMNS, pages())
    gc.unfreeze()
    assert max(held) <= 1


@pytest.mark.parametrize("format", WHOLE)
def test_whole_formats_write_nothing_when_a_page_fails(format: str) -> None:
    stdout = StringIO()
    out = output(stdout, format)
    assert not out.streams
    with pytest.raises(Temporary):
        out.rows(COLUMNS, Pages(stdout, 3, breaks=True))
    assert stdout.getvalue() == ""


@pytest.mark.parametrize("format", STREAMS)
def test_streams_keep_what_came_before_a_failure(format: str) -> None:
    stdout = StringIO()
    with pytest.raises(Temporary):
        output(stdout, format, header=False).rows(COLUMNS, Pages(stdout, 3, breaks=True))
    assert stdout.getvalue().count("\n") == 30


@pytest.mark.parametrize("format", FORMATS)
def test_unknown_column_is_found_on_the_first_page(format: str) -> None:
    stdout = StringIO()
    pages = Pages(stdout, 5)
    with pytest.raises(Usage):
        output(stdout, format, columns="nothing").rows(COLUMNS, pages)
    assert len(pages.seen) == 1
    assert stdout.getvalue() == ""


@pytest.mark.parametrize("format", FORMATS)
def test_empty_pages_do_no_harm(format: str) -> None:
    assert output(StringIO(), format).rows(COLUMNS, [[], [thing()], []]) == 1


@pytest.mark.parametrize("format", FORMATS)
def test_column_is_looked_for_on_the_first_page_that_has_objects(format: str) -> None:
    out = output(StringIO(), format, columns="extra")
    assert out.rows(COLUMNS, [[], [thing(extra=1)], [thing(1)]]) == 2
    with pytest.raises(Usage):
        out.rows(COLUMNS, [[], [thing()], [thing(extra=1)]])


def test_raw_pages_take_their_columns_from_the_first() -> None:
    stdout = StringIO()
    output(stdout, "tsv").rows((), [[], [{"a": 1}, {"b": 2}], [{"b": 3, "c": 4}]])
    assert stdout.getvalue() == "a\tb\n1\t\n\t2\n\t3\n"


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_full_disk_shows_while_writing_and_not_at_exit(format: str) -> None:
    with pytest.raises(OSError, match="No space left"):
        write_to(os.open("/dev/full", os.O_WRONLY), format)


@pytest.mark.parametrize("format", FORMATS)
def test_closed_pipe_is_left_to_the_caller(format: str) -> None:
    read, write = os.pipe()
    os.close(read)
    with pytest.raises(BrokenPipeError):
        write_to(write, format)


def write_to(descriptor: int, format: str) -> None:
    stdout = os.fdopen(descriptor, "w", encoding="utf-8")
    try:
        output(stdout, format).rows(COLUMNS, [[thing()]])
    finally:
        with suppress(OSError):  # what could not be written is still in its buffer
            stdout.close()


@pytest.mark.parametrize(
    ("answer", "ndjson", "tsv", "ids"),
    [
        ([1, "a\tb", None], '1\n"a\\tb"\nnull\n', "1\na\\tb\n", "1\na\\tb\n"),
        ("text", '"text"\n', "text\n", "text\n"),
        (None, "null\n", "", ""),
        (True, "true\n", "true\n", "true\n"),
        ({"id": 5, "x": [1]}, '{"id":5,"x":[1]}\n', "id\tx\n5\t[1]\n", "5\n"),
        ([{"id": 5}, {"id": 6, "y": 0}], '{"id":5}\n{"id":6,"y":0}\n', "id\ty\n5\t\n6\t0\n", "5\n6\n"),
        ([{"id": 5}, 7], '{"id":5}\n7\n', '{"id":5}\n7\n', '{"id":5}\n7\n'),
        ({}, "{}\n", "", ""),
        ([], "", "", ""),
    ],
)
def test_any_answer_has_lines(answer: Any, ndjson: str, tsv: str, ids: str) -> None:
    assert value(answer, "ndjson").text == ndjson
    assert value(answer, "tsv").text == tsv
    assert value(answer, "ids").text == ids
