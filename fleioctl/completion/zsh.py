"""The completion script for zsh."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from fleioctl.completion.cases import arrays, options, quoted, texts, values, words
from fleioctl.completion.table import Table

HEAD = """\
#compdef fleioctl
# Completion of fleioctl for zsh. Written by `python -m fleioctl.completion` from the commands; do not edit.
"""

WALK = r"""
_fleioctl() {
    local -a W O R
    local F='' V='' line='' want='' config='' word option
    local -i number=0 i
    _fleioctl_row ''
    for ((i = 2; i < CURRENT; i++)); do
        word=${(Q)words[i]}
        if [[ -n $want ]]; then
            [[ $want == --config-file ]] && config=$word
            want=''
        elif [[ $word == --config-file=* ]]; then
            config=${word#*=}
        elif [[ $word == -?* ]]; then
            [[ " $V $_fleioctl_valued " == *" $word "* ]] && want=$word
        elif [[ $number == 0 && -n ${(M)W:#${word}:*} ]]; then
            line="${line:+$line }$word"
            _fleioctl_row "$line"
        else
            ((number += 1))
        fi
    done
    if [[ -z $want && $PREFIX == --*=* ]]; then
        want=${PREFIX%%=*}
        compset -P '*='
    fi
    if [[ -n $want ]]; then
        _fleioctl_value
    elif [[ $PREFIX == -* ]]; then
        for option in ${=F} ${=V} ${=_fleioctl_flags} ${=_fleioctl_valued}; do
            O+=("$option:${_fleioctl_help[$line $option]:-${_fleioctl_help[$option]}}")
        done
        _describe -o -t options option O
    elif [[ $number == 0 && -n $W ]]; then
        _describe -t commands command W
    else
        want=$((number + 1))
        _fleioctl_value
    fi
}

_fleioctl_value() {
    [[ $want == -c ]] && want=--columns
    _fleioctl_values "$line $want"
    case ${R[1]} in
    @profiles) _fleioctl_profiles ;;
    @files)
        _files
        return
        ;;
    esac
    case $want in
    --columns | --sort)
        compset -P '*,'
        compset -P '[+-]'
        compadd -q -S , -- $R
        ;;
    *) compadd -- $R ;;
    esac
}

_fleioctl_profiles() {
    local text match mbegin mend file=${config:-$FLEIOCTL_CONFIG} place=$XDG_CONFIG_HOME
    local table='^ *\[ *profiles *\. *["'\'']?([A-Za-z0-9._-]+)["'\'']? *\]'
    if [[ $place != /* ]]; then
        place=$HOME/.config
        [[ $OSTYPE == darwin* ]] && place="$HOME/Library/Application Support"
    fi
    file=${file:-$place/fleioctl/config.toml}
    R=(sandbox)
    [[ -r $file && -f $file ]] || return
    while IFS= read -r text || [[ -n $text ]]; do
        [[ $text =~ $table && ${match[1]} != sandbox ]] && R+=("${match[1]}")
    done <"$file"
}

if [[ ${funcstack[1]} == _fleioctl ]]; then
    _fleioctl "$@"
else
    compdef _fleioctl fleioctl
fi
"""


def script(table: Table) -> str:
    """Return the whole script."""
    return "\n".join(_lines(table)) + WALK


def _lines(table: Table) -> Iterator[str]:
    yield HEAD
    yield f"typeset -g _fleioctl_flags={quoted(' '.join(table.everywhere.flags))}"
    yield f"typeset -g _fleioctl_valued={quoted(' '.join(table.everywhere.valued))}"
    yield "typeset -gA _fleioctl_help=("
    yield from (f"    {quoted(option)} {quoted(text)}" for option, text in table.help.items())
    yield ")\n\n_fleioctl_row() {\n    W=() F='' V=''"
    yield from _case([f"{quoted(path)}) W=({_described(below)}) ;;" for path, below in words(table)])
    yield from _case(texts(options(table, "flags"), "F"))
    yield from _case(texts(options(table, "valued"), "V"))
    yield "}\n\n_fleioctl_values() {\n    R=()"
    yield from _case(arrays(values(table), "R"))
    yield "}"


def _described(below: Sequence[tuple[str, str]]) -> str:
    return " ".join(quoted(f"{name}:{text}") for name, text in below)


def _case(branches: Iterable[str]) -> Iterator[str]:
    yield "    case $1 in"
    yield from (f"    {branch}" for branch in branches)
    yield "    esac"
