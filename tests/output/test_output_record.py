"""One object on a terminal: a field a line."""

import pytest
from rich.cells import cell_len
from shown import HOSTILE, UUID, Shown, raw, record, thing, value

from fleioctl.model.resource import Column


def field(shown: Shown, heading: str) -> str:
    return next(line.removeprefix(heading).strip() for line in shown.lines if line.startswith(heading))


def test_described_fields_come_first_and_then_all_the_others() -> None:
    shown = record(thing(extra=1, zip_code="1000"), "table")
    headings = [line.split("  ")[0] for line in shown.lines]
    assert ",".join(headings) == "ID,Name,Status,Client,Age,Memory,Traffic,Credit,Locked,Currency,Extra,Zip code"


def test_described_fields_that_the_object_lacks_are_left_out() -> None:
    shown = record({"id": "1", "status": None, "client": None}, "table")
    assert shown.text == "ID      1\nStatus  -\nClient  -\n"


def test_values_are_aligned_under_each_other() -> None:
    shown = record({"id": 1, "a": "x", "much_longer": "y"}, "table", columns=(Column("id"),))
    assert shown.text == "ID           1\nA            x\nMuch longer  y\n"


def test_long_heading_stands_alone_instead_of_pushing_the_values_away() -> None:
    shown = record({"id": 1, "a_heading_of_more_than_twenty_letters": "y"}, "table", columns=(), width=60)
    assert shown.lines == ["ID" + " " * 20 + "1", "A heading of more than twenty letters", " " * 22 + "y"]


def test_values_are_written_after_their_kinds() -> None:
    shown = record(thing(locked=True, credit="13674.00"), "table")
    assert field(shown, "Memory") == "2 GiB"
    assert field(shown, "Credit") == "13674.00 EUR"
    assert field(shown, "Locked") == "yes"
    assert field(shown, "Age").endswith("(3 h)")
    assert field(shown, "Client") == "Jane Doe (100001)"


def test_moments_that_nobody_described_are_local_time_and_age() -> None:
    assert field(record({"id": 1, "due": "2026-06-19T12:00:00Z"}, "table", columns=()), "Due").endswith(" (12 d)")


def test_objects_show_their_names_and_other_nesting_is_drawn() -> None:
    one = {
        "id": 1,
        "flavor": {"id": "7", "name": "m1.tiny", "vcpus": 1},
        "users": [{"id": 1, "name": "Jo"}, {"id": 2, "name": "Al"}],
        "credits": [{"amount": "1.00"}],
        "map": {"a": None},
        "none": None,
    }
    shown = record(one, "table", columns=())
    assert field(shown, "Flavor") == "m1.tiny (7)"
    assert field(shown, "Users") == "Jo (1), Al (2)"
    assert shown.text.endswith("\nCredits\n  Amount\n  ──────\n  1.00\n")
    assert field(shown, "Map") == "-"
    assert field(shown, "None") == "-"


def test_owner_of_a_described_name_is_not_repeated() -> None:
    assert record(thing(), "table").text.count("Jane Doe") == 1


def test_second_field_of_the_same_heading_is_called_by_its_path() -> None:
    shown = record(
        {"display_status": "Running", "status": "active"}, "table", columns=(Column("display_status", "Status"),)
    )
    assert shown.text == "Status  Running\nstatus  active\n"


def test_chosen_columns_are_all_there_is() -> None:
    assert record(thing(1), "table", c="name,memory").text == "Name    web1\nMemory  2 GiB\n"


def test_lines_of_a_text_stay_lines_under_the_value() -> None:
    shown = record({"note": "first\r\nsecond\nID  forged"}, "table", columns=())
    assert shown.text == "Note  first\n      second\n      ID  forged\n"


@pytest.mark.parametrize("width", [60, 80, 120, 200])
@pytest.mark.parametrize("name", HOSTILE)
def test_no_line_is_wider_than_the_terminal_and_nothing_is_lost(width: int, name: str) -> None:
    one = thing(1, name=name, description=name * 5, a_field_with_a_really_long_name_that_goes_on=name, server_id=UUID)
    shown = record(one, "table", width=width)
    assert max(map(cell_len, shown.lines)) <= width
    assert sum(one["id"] in line for line in shown.lines) == 1
    assert sum(UUID in line for line in shown.lines) == 1


@pytest.mark.parametrize("width", [1, 20, 40])
def test_id_is_whole_in_a_narrow_terminal(width: int) -> None:
    shown = record(thing(), "table", width=width)
    assert any(thing()["id"] in line for line in shown.lines)
    assert max(map(cell_len, shown.lines)) <= max(width, len(UUID))


def test_long_text_is_folded_at_spaces_and_complete() -> None:
    words = [f"word{number}" for number in range(60)]
    shown = record({"text": " ".join(words)}, "table", columns=())
    assert shown.text.removeprefix("Text").split() == words


def test_colour_only_when_asked_for() -> None:
    assert "\x1b" not in record(thing(), "table").text
    shown = record(thing(status="error"), "table", color=True)
    assert "\x1b[31merror\x1b[0m" in shown.text
    assert "\x1b[1mName" in shown.text


def test_a_field_and_the_words_that_explain_it_share_a_line() -> None:
    one = {"department": 1, "department_display": "Support", "status": "on_hold", "status_display": "On hold"}
    assert record(one, "table", columns=()).text == "Department  Support (1)\nStatus      on_hold\n"
    described = (Column("department_display", "Department"),)
    assert record(one, "table", columns=described).text.startswith("Department  Support (1)\nStatus      on_hold\n")
    one = {"client_full_name": "Jo", "client_id": 5, "user": "Al", "user_id": 7}
    assert record(one, "table", columns=()).text == "Client ID  Jo (5)\nUser ID    Al (7)\n"


def test_nested_objects_are_indented_records_and_lists_are_tables() -> None:
    one = {"id": 1, "usage": {"price": "1.00", "from": "a", "to": "b", "parts": [{"what": "vm", "hours": 5}]}}
    shown = record(one, "table", columns=())
    assert shown.lines == [
        "ID  1", "Usage", "  Price  1.00", "  From   a", "  To     b",
        "  Parts", "    What  Hours", "    ───────────", "    vm        5",
    ]  # fmt: skip


def test_a_map_of_objects_of_one_shape_is_a_table() -> None:
    shown = value({"Ports": {"count": 4, "of": 9}, "Images": {"count": 0, "of": 3}}, "table")
    assert shown.lines == ["Name    Count  Of", "─────────────────", "Ports       4   9", "Images      0   3"]


@pytest.mark.parametrize("width", [20, 40, 80])
def test_deep_nesting_ends_in_sentences_that_fit(width: int) -> None:
    deep: dict[str, object] = {"id": 1}
    for _ in range(60):
        deep = {"id": 1, "more": "of it", "inner": deep}
    shown = record(deep, "table", columns=(), width=width)
    assert max(map(cell_len, shown.lines)) <= width
    assert "{" not in shown.text


def test_hidden_columns_of_a_nested_table_are_named_in_a_note() -> None:
    rows = [{f"a_long_heading_{number}": "x" * 20 for number in range(8)}]
    assert "items: hidden to fit 78 columns" in record({"items": rows}, "table", columns=()).notes[0]


def test_answers_are_drawn_and_raw_ones_stay_json() -> None:
    assert value({"detail": "ok", "count": 2}, "table").text == "Detail  ok\nCount   2\n"
    assert value({"objects": [1]}, "table").text == "Objects  1\n"
    assert value([1, True, "x"], "table").text == "1\nyes\nx\n"
    assert raw({"detail": "ok"}, "table").text == "Detail  ok\n"
    assert raw({"objects": [1]}, "table").text == '{\n  "objects": [\n    1\n  ]\n}\n'
