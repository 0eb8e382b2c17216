"""Tables fit the terminal, never cut an id and stay aligned."""

import re

import pytest
from rich.cells import cell_len
from shown import HOSTILE, UUID, raw, rows, thing

from fleioctl.model.resource import Column

WIDTHS = (60, 80, 120, 200)


def many(**fields: object) -> list[dict[str, object]]:
    return [thing(number, **fields) for number in range(12)]


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize(
    "c", ["", "+description", "id,name,status,client.name,description", "id,client.id,name,locked"]
)
@pytest.mark.parametrize("color", [False, True])
def test_no_line_is_wider_than_the_terminal_and_ids_are_whole(width: int, c: str, color: bool) -> None:
    things = [
        thing(n, name=name, description=name * 3, client={"id": UUID, "name": name}) for n, name in enumerate(HOSTILE)
    ]
    shown = rows(things, "table", width=width, c=c, color=color)
    lines = [re.sub(r"\x1b\[[0-9;]*m", "", line) for line in shown.lines]
    assert max(map(cell_len, lines)) <= width
    assert all(any(one["id"] in line for line in lines) for one in things)


@pytest.mark.parametrize("width", [1, 10, 36, 37, 40])
def test_id_alone_may_be_wider_than_the_terminal(width: int) -> None:
    shown = rows(many(), "table", width=width)
    assert max(map(cell_len, shown.lines)) <= max(width, len(UUID))
    assert thing(11)["id"] in shown.text


@pytest.mark.parametrize("width", [1, 10, 30])
def test_long_ids_asked_for_stand_alone_in_a_narrow_terminal(width: int) -> None:
    shown = rows(many(), "table", width=width, c="id,name,client.name")
    assert max(map(cell_len, shown.lines)) <= max(width, len(UUID))
    assert all(thing(n)["id"] in shown.text for n in range(12))


def test_columns_are_dropped_from_the_right_with_a_note() -> None:
    shown = rows(many(), "table", width=80)
    assert shown.lines[0].split() == ["ID", "Name", "Status", "Client", "Age", "Memory"]
    note = "hidden to fit 80 columns: traffic, credit, locked (-c or -o tsv shows them)"
    assert [each.replace("\n", " ") for each in shown.notes] == [note]


def test_columns_in_which_nothing_stands_are_dropped_first() -> None:
    shown = rows(many(status=None, client=None), "table", width=80)
    assert shown.lines[0].split() == ["ID", "Name", "Age", "Memory", "Traffic"]
    assert rows(many(status=None), "table", width=200).lines[0].split()[2] == "Status"


def test_note_on_dropped_columns_is_broken_between_words() -> None:
    shown = rows(many(), "table", width=60)
    assert shown.notes[0].count("\n") == 1
    assert max(map(len, f"note: {shown.notes[0]}".split("\n"))) <= 60


def test_texts_are_shortened_further_before_all_but_the_id_is_hidden() -> None:
    shown = rows([thing(n, name=f"production-database-{n}") for n in range(12)], "table", width=60)
    assert shown.lines[0].split() == ["ID", "Name", "Status"]
    assert "produc" in shown.lines[2]


def test_whatever_ends_in_id_is_whole() -> None:
    things = [thing(n, server_id=f"{UUID}-{n}", name="word " * 20) for n in range(3)]
    shown = rows(things, "table", width=60, c="name,server_id,client.name")
    assert all(one["server_id"] in shown.text for one in things)


def test_wide_terminal_shows_everything_without_a_note() -> None:
    shown = rows(many(), "table", width=200)
    assert shown.notes == []
    assert shown.lines[0].split()[-1] == "Locked"


def test_columns_asked_for_are_never_dropped() -> None:
    asked = rows(many(), "table", width=60, c="id,name,status,client.name,created,memory")
    assert all(text in asked.text for text in ("web11", "active", "Jane Doe", "3 h", "2 GiB"))
    added = rows(many(description="what it is for"), "table", width=60, c="+description")
    assert added.lines[0].split()[-1] == "Description"
    assert "web11" in added.text
    assert "hidden" in added.notes[0]


def test_long_text_is_shortened_in_the_usual_columns_and_folded_when_asked_for() -> None:
    long = "word " * 30
    usual = rows([*many(), thing(name=long)], "table", width=80)
    assert "…" in usual.text
    assert len(usual.lines) == 2 + 13
    asked = rows([*many(), thing(name=long)], "table", width=80, c="id,name")
    assert "…" not in asked.text
    assert asked.text.count("word") == 30


def test_one_long_name_does_not_push_the_other_columns_out() -> None:
    alike = rows(many(), "table", width=80).lines[0].split()
    assert rows([*many(), thing(name="x" * 300)], "table", width=80).lines[0].split()[:4] == alike[:4]


def test_too_many_columns_asked_for_are_shown_one_below_the_other() -> None:
    shown = rows(many(), "table", width=60, c="id,name,status,client.name,created,memory,traffic,credit,locked")
    assert shown.lines[:2] == [f"ID       {thing(0)['id']}", "Name     web0"]
    assert shown.notes == ["9 columns do not fit 60, shown one below the other (-o\ntsv shows them in a line)"]


def test_wide_characters_are_aligned() -> None:
    names = ["web", "日本語の名前", "שלום עולם", "rocket 🚀", "Zoë", "한국어"]
    shown = rows([thing(n, name=name) for n, name in enumerate(names)], "table", width=120)
    assert {cell_len(line[: line.index("active")]) for line in shown.lines[2:]} == {
        cell_len(shown.lines[0].split("Status")[0])
    }


def test_currency_is_no_column_of_its_own_beside_amounts_that_show_it() -> None:
    columns = (Column("id", "ID"), Column("credit", kind="money", unit="currency"), Column("currency"))
    assert rows([thing()], "table", columns=columns).lines[0].split() == ["ID", "Credit"]
    assert rows([thing()], "table", columns=columns, c="+currency").lines[0].split() == ["ID", "Credit", "Currency"]
    assert rows([thing()], "tsv", columns=columns).lines[0] == "id\tcredit\tcurrency"


def test_numbers_money_and_sizes_are_right_aligned() -> None:
    columns = (
        Column("id"),
        Column("count"),
        Column("credit", kind="money", unit="currency"),
        Column("size", kind="size"),
    )
    things = [
        {"id": 1, "count": 5, "credit": "1.00", "currency": "EUR", "size": 5},
        {"id": 22, "count": 1234, "credit": "-13674.00", "currency": "USD", "size": 2048},
        {"id": 3, "count": None, "credit": None, "currency": "EUR", "size": None},
    ]
    assert rows(things, "table", columns=columns).lines == [
        "ID  Count         Credit   Size",
        "───────────────────────────────",
        "1       5       1.00 EUR    5 B",
        "22   1234  -13674.00 USD  2 KiB",
        "3       -              -      -",
    ]


def test_no_header_leaves_the_rows_alone() -> None:
    shown = rows(many(), "table", header=False)
    assert len(shown.lines) == 12
    assert shown.lines[0].startswith(UUID[:-4])


def test_empty_list_has_no_table() -> None:
    shown = rows([], "table")
    assert (shown.text, shown.notes, shown.count) == ("", [], 0)


def test_states_have_colours_only_when_asked_for() -> None:
    states = {"active": 32, "Running": 32, "error": 31, "stopped": 2, "suspended": 33, "Hard Reboot": 33}
    shown = rows([thing(status=state) for state in states], "table", color=True)
    for state, code in states.items():
        assert f"\x1b[{code}m{state}" in shown.text
    assert "\x1b" not in rows([thing()], "table").text
    assert "\x1b[32m" not in rows([thing(status="whatever", name="active")], "table", color=True).text


@pytest.mark.parametrize("variable", ["NO_COLOR", "FORCE_COLOR", "TTY_COMPATIBLE", "COLUMNS"])
def test_environment_does_not_overrule_what_was_decided(monkeypatch: pytest.MonkeyPatch, variable: str) -> None:
    monkeypatch.setenv(variable, "1")
    monkeypatch.setenv("TERM", "dumb")
    colored = rows([thing()], "table", color=True, width=200)
    assert "\x1b[32m" in colored.text
    assert "Locked" in colored.text
    plain = rows([thing()], "table", width=200)
    assert "\x1b" not in plain.text
    assert "Locked" in plain.text


def test_table_in_ascii_is_drawn_in_ascii_and_stays_aligned() -> None:
    shown = rows([thing(name="日本語の名前" * 5), thing(1)], "table", encoding="ascii")
    assert shown.text.isascii()
    assert set(shown.lines[1]) == {"-"}
    assert len({line.index("active") for line in shown.lines[2:]}) == 1
    assert "..." in shown.text


def test_lines_have_no_trailing_spaces() -> None:
    assert all(line == line.rstrip() for line in rows(many(), "table", width=200).lines)


def test_added_column_that_has_the_heading_of_a_path_can_be_told_apart() -> None:
    shown = rows([thing(flavor={"name": "m1"})], "table", width=200, c="id,client.name,flavor.name")
    assert shown.lines[0].split("  ")[-1] == "Flavor name"


def test_raw_answer_is_pretty_json_in_a_table_and_rows_when_columns_are_asked_for() -> None:
    assert raw([{"id": 1}], "table").text == '[\n  {\n    "id": 1\n  }\n]\n'
    assert raw([{"id": 1, "x": 2}], "table", c="x").lines[0].strip() == "X"
    assert raw("text\x1b", "table").text == "text\\x1b\n"
    assert raw(5, "table").text == "5\n"


def test_column_that_no_object_has_is_left_out_unless_asked_for() -> None:
    columns = (Column("id"), Column("paid_until"), Column("next_due"))
    things = [{"id": 1, "paid_until": None}, {"id": 2, "paid_until": None}]
    assert rows(things, "table", columns=columns).lines[0].split() == ["ID", "Paid", "until"]
    assert "Next due" in rows(things, "table", columns=columns, c="id,next_due").lines[0]
    assert rows(things, "tsv", columns=columns).lines[0] == "id\tpaid_until\tnext_due"
