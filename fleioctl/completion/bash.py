"""The completion script for bash, from 3.2 on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from fleioctl.completion.cases import arrays, options, quoted, texts, values, words
from fleioctl.completion.table import Table

HEAD = """\
# Completion of fleioctl for bash. Written by `python -m fleioctl.completion` from the commands; do not edit.
"""

WALK = r"""
_fleioctl() {
    local W='' F='' V='' R=() line='' want='' glued='' before='' config='' number=0 i word
    local profile='' url='' held='' token='' cur=${COMP_WORDS[COMP_CWORD]} IFS=$' \t\n'
    COMPREPLY=()
    _fleioctl_row ''
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if [[ $word == [=:@]* ]]; then # bash cuts --option=value, https://host and jane@doe.com into three
            glued=yes
            [[ $want ]] || token+=$word
            [[ $held == --panel-url ]] && url+=$word
            continue
        fi
        [[ $glued && ! $want ]] && token+=$word || token=$word
        if [[ $want ]]; then
            case $want in
            --config-file) config=$word ;;
            -p | --profile) profile=$word ;;
            --panel-url) url=$word ;;
            esac
            held=$want want=''
        elif [[ $glued ]]; then
            [[ $held == --panel-url ]] && url+=$word
        elif [[ $word == -?* ]]; then
            [[ " $V $_fleioctl_valued " == *" $word "* ]] && want=$word
        elif [[ $number == 0 && " $W " == *" $word "* ]]; then
            line="${line:+$line }$word"
            _fleioctl_row "$line"
        else
            number=$((number + 1))
            held=$number
        fi
        glued=''
    done
    case $cur in
    =) cur='' glued=yes ;;
    : | @) token+=$cur cur='' glued=yes ;;
    --*=*) want=${cur%%=*} before=${cur%%=*}= cur=${cur#*=} ;;
    esac
    [[ $glued && ! $want ]] || token=''
    if [[ $want ]]; then
        _fleioctl_value
    elif [[ $glued ]]; then
        want=$held
        [[ $want ]] && _fleioctl_value
    elif [[ $cur == -* ]]; then
        _fleioctl_offer $F $V $_fleioctl_flags $_fleioctl_valued
    elif [[ $W && $number == 0 ]]; then
        _fleioctl_offer $W
    else
        want=$((number + 1))
        _fleioctl_value
    fi
}

_fleioctl_offer() {
    local word
    for word in "$@"; do
        [[ $word == "$cur"* ]] && COMPREPLY+=("$before${word// /\\ }")
    done
}

_fleioctl_value() {
    local part
    case $want in
    -c) want=--columns ;;
    esac
    _fleioctl_values "$line $want"
    [[ $want == [2-9]* && ! ${R[0]-} ]] && _fleioctl_values "$line 1" # TARGET...
    case ${R[0]-} in
    @names:*)
        _fleioctl_names "${R[0]#@names:}"
        return
        ;;
    @profiles) _fleioctl_profiles ;;
    @files)
        compopt -o filenames 2>/dev/null
        IFS=$'\n'
        COMPREPLY=($(compgen -f -- "$cur"))
        return
        ;;
    esac
    case $want in
    --columns | --sort)
        part=${cur##*,}
        before+=${cur%"$part"}
        [[ $part == [+-]* ]] && before+=${part:0:1} part=${part:1}
        cur=$part
        compopt -o nospace 2>/dev/null
        ;;
    esac
    [[ $token ]] || _fleioctl_offer ${R[@]+"${R[@]}"}
}

_fleioctl_names() { # of a group, from a list that a hidden call writes when there is none of the last minutes
    local file text now='' expires='' names=yes default='' place=${XDG_STATE_HOME-} key=$profile raw=${cur//\\/}
    _fleioctl_configuration
    [[ $names == yes ]] || return
    if [[ $place != /* ]]; then
        place=${HOME-}/.local/state
        [[ ${OSTYPE-} == darwin* ]] && place="${HOME-}/Library/Application Support"
    fi
    key=${key:-${url:-${FLEIOCTL_PROFILE:-${FLEIOCTL_URL:-${default:-default}}}}}
    key=${config:-${FLEIOCTL_CONFIG-}}_$key
    key=${key//[^A-Za-z0-9.-]/_}
    file=$place/fleioctl/names/$key/$1
    printf -v now '%(%s)T' -1 2>/dev/null || now=$(date +%s)
    [[ -r $file ]] && read -r expires <"$file"
    if [[ $expires != [0-9]* || $now -ge $expires ]]; then
        set -- "$1" ${config:+--config-file "$config"} ${profile:+-p "$profile"} ${url:+--panel-url "$url"}
        FLEIOCTL_TIMEOUT=2 "${COMP_WORDS[0]}" completion "@$1:$key" "${@:2}" --no-input </dev/null >/dev/null 2>&1
    fi
    [[ -r $file ]] || return
    raw=${raw#[\"\']}
    {
        read -r expires
        while IFS= read -r text; do
            [[ $text == "$token$raw"* ]] || continue
            [[ $cur == [\"\']* ]] || printf -v text %q "$text"
            COMPREPLY+=("$before${text#"$token"}")
        done
    } <"$file"
}

_fleioctl_profiles() {
    local names default
    R=(sandbox)
    _fleioctl_configuration
}

_fleioctl_configuration() { # what the file says of profiles and names
    local text file=${config:-${FLEIOCTL_CONFIG-}} place=${XDG_CONFIG_HOME-}
    local table='^ *\[ *profiles *\. *["'\'']?([A-Za-z0-9._-]+)["'\'']? *\]'
    local first='^ *default_profile *= *["'\'']([A-Za-z0-9._@-]+)' off='^ *complete_names *= *false'
    if [[ $place != /* ]]; then
        place=${HOME-}/.config
        [[ ${OSTYPE-} == darwin* ]] && place="${HOME-}/Library/Application Support"
    fi
    file=${file:-$place/fleioctl/config.toml}
    [[ -r $file && -f $file ]] || return 0
    while IFS= read -r text || [[ $text ]]; do
        [[ $text =~ $table && ${BASH_REMATCH[1]} != sandbox ]] && R+=("${BASH_REMATCH[1]}")
        [[ $text =~ $first ]] && default=${BASH_REMATCH[1]}
        [[ $text =~ $off ]] && names=no
    done <"$file"
}

complete -F _fleioctl fleioctl
"""


def script(table: Table) -> str:
    """Return the whole script."""
    return "\n".join(_lines(table)) + WALK


def _lines(table: Table) -> Iterator[str]:
    yield HEAD
    yield f"_fleioctl_flags={quoted(' '.join(table.everywhere.flags))}"
    yield f"_fleioctl_valued={quoted(' '.join(table.everywhere.valued))}"
    yield "\n_fleioctl_row() {\n    W='' F='' V=''"
    yield from _case("$1", [f"{quoted(path)}) W={quoted(_names(below))} ;;" for path, below in words(table)])
    yield from _case("$1", texts(options(table, "flags"), "F"))
    yield from _case("$1", texts(options(table, "valued"), "V"))
    yield "}\n\n_fleioctl_values() {\n    R=()"
    yield from _case("$1", arrays(values(table), "R"))
    yield "}"


def _names(below: Sequence[tuple[str, str]]) -> str:
    return " ".join(name for name, _ in below)


def _case(subject: str, branches: Iterable[str]) -> Iterator[str]:
    yield f"    case {subject} in"
    yield from (f"    {branch}" for branch in branches)
    yield "    esac"
