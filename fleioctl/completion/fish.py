"""The completion script for fish."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from fleioctl.completion.cases import Branch, options, values, words
from fleioctl.completion.table import Table

HEAD = """\
# Completion of fleioctl for fish. Written by `python -m fleioctl.completion` from the commands; do not edit.
"""

WALK = r"""
function __fleioctl
    set -l cur (commandline -ct)
    set -l tokens (commandline -opc)
    set -l line ''
    set -l want ''
    set -l config ''
    set -l before ''
    set -l number 0
    for word in $tokens[2..-1]
        if test -n "$want"
            test "$want" = --config-file; and set config $word
            set want ''
        else if string match -q -- '--config-file=*' $word
            set config (string replace -- --config-file= '' $word)
        else if string match -q -- '-?*' $word
            contains -- $word (__fleioctl_valued "$line") $__fleioctl_valued; and set want $word
        else if test $number = 0; and contains -- $word (__fleioctl_words "$line" | string replace -r '\t.*' '')
            set line (string trim -- "$line $word")
        else
            set number (math $number + 1)
        end
    end
    if test -z "$want"; and string match -q -- '--*=*' $cur
        set want (string replace -r '=.*' '' -- $cur)
        set before "$want="
        set cur (string replace -r '^[^=]*=' '' -- $cur)
    end
    if test -n "$want"
        __fleioctl_value "$line" $want "$cur" "$before" "$config"
    else if string match -q -- '-*' $cur
        for flag in (__fleioctl_flags "$line") (__fleioctl_valued "$line") $__fleioctl_flags $__fleioctl_valued
            set -l place (contains -i -- "$line $flag" $__fleioctl_help_of; or contains -i -- $flag $__fleioctl_help_of)
            printf '%s\t%s\n' $flag $__fleioctl_help[$place]
        end
    else if test $number = 0; and test -n "$(__fleioctl_words "$line")"
        __fleioctl_words "$line"
    else
        __fleioctl_value "$line" (math $number + 1) "$cur" '' "$config"
    end
end

function __fleioctl_value -a line want cur before config
    test $want = -c; and set want --columns
    set -l found (__fleioctl_values "$line $want")
    switch "$found"
        case @profiles
            set found (__fleioctl_profiles "$config")
        case @files
            __fish_complete_path $cur | string replace -r '^' -- $before
            return
    end
    set -q found[1]; or return
    if contains -- $want --columns --sort
        set before $before(string match -r -- '^(?:.*,)?[+-]?' $cur)
    end
    printf '%s\n' $before$found
end

function __fleioctl_profiles -a config
    set -l place $XDG_CONFIG_HOME
    if not string match -q -- '/*' "$place"
        set place $HOME/.config
        test -d "$HOME/Library/Application Support"; and set place "$HOME/Library/Application Support"
    end
    set -l file $config $FLEIOCTL_CONFIG $place/fleioctl/config.toml
    set file (string match -v -- '' $file)[1]
    echo sandbox
    test -f "$file" -a -r "$file"; or return
    string replace -rf -- '^ *\[ *profiles *\. *["\']?([A-Za-z0-9._-]+)["\']? *\].*' '$1' <$file |
        string match -v sandbox
end

complete -c fleioctl -f -a '(__fleioctl)'
"""


def script(table: Table) -> str:
    """Return the whole script."""
    return "\n".join(_lines(table)) + WALK


def _lines(table: Table) -> Iterator[str]:
    yield HEAD
    yield f"set -g __fleioctl_flags {' '.join(table.everywhere.flags)}"
    yield f"set -g __fleioctl_valued {' '.join(table.everywhere.valued)}"
    yield f"set -g __fleioctl_help_of {' '.join(map(quoted, table.help))}"
    yield f"set -g __fleioctl_help {' '.join(map(quoted, table.help.values()))}"
    pairs = [(path, " ".join(f"{name} {quoted(text)}" for name, text in below)) for path, below in words(table)]
    yield from _switch(
        "words", [f"case {quoted(path)}\n            printf '%s\\t%s\\n' {text}" for path, text in pairs]
    )
    yield from _switch("flags", map(_case, options(table, "flags")))
    yield from _switch("valued", map(_case, options(table, "valued")))
    yield from _switch("values", map(_case, values(table)))


def _switch(name: str, cases: Iterable[str]) -> Iterator[str]:
    yield f'\nfunction __fleioctl_{name} -a key\n    switch "$key"'
    yield from (f"        {case}" for case in cases)
    yield "    end\nend"


def _case(branch: Branch) -> str:
    return f"case {' '.join(map(quoted, branch.keys))}\n            printf '%s\\n' {' '.join(map(_bare, branch.body))}"


def _bare(word: str) -> str:
    return quoted(word) if " " in word else word


def quoted(text: str) -> str:
    """Quote for fish."""
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"
