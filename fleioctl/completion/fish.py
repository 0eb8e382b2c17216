"""The completion script for fish."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from fleioctl.completion.cases import Branch, options, values, words
from fleioctl.completion.table import Table

TAB = "\t"

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
    set -g __fleioctl_profile ''
    set -g __fleioctl_url ''
    set -l before ''
    set -l number 0
    for word in $tokens[2..-1]
        if test -n "$want"
            switch $want
                case --config-file
                    set config $word
                case -p --profile
                    set __fleioctl_profile $word
                case --panel-url
                    set __fleioctl_url $word
            end
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
        # Each list is gone through as a whole: one look for each flag took 50 ms.
        set -l own (string replace -rf "^$line (?=-)" '' -- $__fleioctl_help)
        set -l told (string replace -r '\t.*' '' -- $own)
        set -l rest
        for flag in (__fleioctl_flags "$line") (__fleioctl_valued "$line") $__fleioctl_flags $__fleioctl_valued
            contains -- $flag $told; or set -a rest $flag
        end
        string match -r '^(?:'(string join '|' -- $rest)')\t.*' -- $__fleioctl_help
        string join \n -- $own
    else if test $number = 0; and test -n "$(__fleioctl_words "$line")"
        __fleioctl_words "$line"
    else
        __fleioctl_value "$line" (math $number + 1) "$cur" '' "$config"
    end
end

function __fleioctl_value -a line want cur before config
    test $want = -c; and set want --columns
    set -l found (__fleioctl_values "$line $want")
    if test -z "$found"; and string match -qr '^[2-9]' -- $want # TARGET...
        set found (__fleioctl_values "$line 1")
    end
    switch "$found"
        case '@names:*'
            set found (__fleioctl_names (string replace @names: '' -- $found) "$config")
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

function __fleioctl_names -a group config
    set -l settings (__fleioctl_configuration "$config")
    string match -qr '^ *complete_names *= *false' -- $settings; and return
    set -l place $XDG_STATE_HOME
    if not string match -q -- '/*' "$place"
        set place $HOME/.local/state
        test -d "$HOME/Library/Application Support"; and set place "$HOME/Library/Application Support"
    end
    set -l default (string replace -rf -- '^ *default_profile *= *["\']([A-Za-z0-9._@-]+).*' '$1' $settings)
    set -l key $__fleioctl_profile $__fleioctl_url $FLEIOCTL_PROFILE $FLEIOCTL_URL $default default
    set key (string match -v -- '' $key)[1]
    set -l asked $config $FLEIOCTL_CONFIG
    set -l first (string match -v -- '' $asked)[1]
    set key (string replace -ra -- '[^A-Za-z0-9.-]' _ "$first"_"$key")
    set -l file $place/fleioctl/names/$key/$group
    set -l expires 0
    test -r $file; and read expires <$file
    if not string match -qr '^[0-9]+$' -- "$expires"; or test (date +%s) -ge $expires
        set -l meant
        test -n "$config"; and set -a meant --config-file $config
        test -n "$__fleioctl_profile"; and set -a meant -p $__fleioctl_profile
        test -n "$__fleioctl_url"; and set -a meant --panel-url $__fleioctl_url
        set -l program (commandline -opc)[1]
        set -a meant --timeout 2 --no-input
        type -q $program; and $program completion "@$group:$key" $meant </dev/null >/dev/null 2>&1
    end
    test -r $file; or return
    set -l lines (string replace -r '$' '' <$file)
    printf '%s\n' $lines[2..-1]
end

function __fleioctl_configuration -a config
    set -l place $XDG_CONFIG_HOME
    if not string match -q -- '/*' "$place"
        set place $HOME/.config
        test -d "$HOME/Library/Application Support"; and set place "$HOME/Library/Application Support"
    end
    set -l file $config $FLEIOCTL_CONFIG $place/fleioctl/config.toml
    set file (string match -v -- '' $file)[1]
    test -f "$file" -a -r "$file"; or return
    string replace -r '$' '' <$file
end

function __fleioctl_profiles -a config
    echo sandbox
    __fleioctl_configuration "$config" |
        string replace -rf -- '^ *\[ *profiles *\. *["\']?([A-Za-z0-9._-]+)["\']? *\].*' '$1' |
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
    yield f"set -g __fleioctl_help {' '.join(quoted(f'{key}{TAB}{text}') for key, text in table.help.items())}"
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
