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
    setopt localoptions unset # the user's shell may have set nounset
    local -a W O R
    local F='' V='' line='' want='' config='' profile='' url='' word option
    local -i number=0 i
    _fleioctl_row ''
    for ((i = 2; i < CURRENT; i++)); do
        word=${(Q)words[i]}
        if [[ -n $want ]]; then
            case $want in
            --config-file) config=$word ;;
            -p | --profile) profile=$word ;;
            --panel-url) url=$word ;;
            esac
            want=''
        elif [[ $word == --config-file=* ]]; then
            config=${word#*=}
        elif [[ $word == --profile=* ]]; then
            profile=${word#*=}
        elif [[ $word == --panel-url=* ]]; then
            url=${word#*=}
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
    [[ $want == [2-9]* && -z ${R[1]-} ]] && _fleioctl_values "$line 1" # TARGET...
    case ${R[1]-} in
    @names:*)
        _fleioctl_names ${R[1]#@names:}
        (( $#R )) && compadd -- $R
        return
        ;;
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

_fleioctl_names() { # of a group, from a list that a hidden call writes when there is none of the last minutes
    local file now expires='' names=yes default='' place=${XDG_STATE_HOME-} key=$profile
    local -a lines meant
    _fleioctl_configuration
    R=()
    [[ $names == yes ]] || return
    if [[ $place != /* ]]; then
        place=$HOME/.local/state
        [[ $OSTYPE == darwin* ]] && place="$HOME/Library/Application Support"
    fi
    key=${key:-${url:-${FLEIOCTL_PROFILE:-${FLEIOCTL_URL:-${default:-default}}}}}
    key=${config:-${FLEIOCTL_CONFIG-}}_$key
    key=${key//[^A-Za-z0-9.-]/_}
    file=$place/fleioctl/names/$key/$1
    now=${(%):-%D{%s}}
    [[ -r $file ]] && read -r expires <$file
    if [[ $expires != <-> || $now -ge $expires ]]; then
        meant=(${config:+--config-file} $config ${profile:+-p} $profile ${url:+--panel-url} $url)
        FLEIOCTL_TIMEOUT=2 ${(Q)words[1]} completion "@$1:$key" $meant --no-input </dev/null >/dev/null 2>&1
    fi
    [[ -r $file ]] || return
    lines=("${(@f)$(<$file)}")
    R=(${lines[2,-1]})
}

_fleioctl_profiles() {
    local names default
    R=(sandbox)
    _fleioctl_configuration
}

_fleioctl_configuration() { # what the file says of profiles and names
    local text match mbegin mend file=${config:-${FLEIOCTL_CONFIG-}} place=${XDG_CONFIG_HOME-}
    local first='^ *default_profile *= *["'\'']([A-Za-z0-9._@-]+)' off='^ *complete_names *= *false'
    local table='^ *\[ *profiles *\. *["'\'']?([A-Za-z0-9._-]+)["'\'']? *\]'
    if [[ $place != /* ]]; then
        place=$HOME/.config
        [[ $OSTYPE == darwin* ]] && place="$HOME/Library/Application Support"
    fi
    file=${file:-$place/fleioctl/config.toml}
    [[ -r $file && -f $file ]] || return 0
    while IFS= read -r text || [[ -n $text ]]; do
        [[ $text =~ $table && ${match[1]} != sandbox ]] && R+=("${match[1]}")
        [[ $text =~ $first ]] && default=${match[1]}
        [[ $text =~ $off ]] && names=no
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
