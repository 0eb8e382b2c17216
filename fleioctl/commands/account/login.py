"""`login`: URL and token become a profile, once the panel has accepted them."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from fleioctl.commands.account import _advice
from fleioctl.commands.account._identity import Identity, identify
from fleioctl.commands.account._rehearsal import is_rehearsal
from fleioctl.errors import Denied, Error, Temporary, Usage
from fleioctl.model.command import command
from fleioctl.model.resource import Column
from fleioctl.session.session import Session

FIRST_NAME = "default"
CHOOSERS = ("FLEIOCTL_PROFILE", "FLEIOCTL_URL", "FLEIOCTL_TOKEN")
COLUMNS = (
    Column("profile"),
    Column("url", "URL"),
    Column("user"),
    Column("name"),
    Column("id", "ID"),
    Column("email", "E-mail"),
    Column("superuser", kind="boolean"),
    Column("version"),
    Column("default", kind="boolean"),
    Column("config_file"),
)


def login(
    session: Session,
    *,
    url: Annotated[str | None, typer.Option("--url", metavar="URL", help="Same as --panel-url.")] = None,
    token_stdin: Annotated[
        bool | None, typer.Option("--token-stdin", help="Read the token from standard input.")
    ] = None,
    token_command: Annotated[
        str | None, typer.Option("--token-command", metavar="CMD", help="Store this command, not the token it prints.")
    ] = None,
    ca_file: Annotated[
        str | None, typer.Option("--ca-file", metavar="FILE", help="Certificates by which the panel is known.")
    ] = None,
    insecure_http: Annotated[
        bool | None, typer.Option("--insecure-http", help="Allow http:// although others can read the token there.")
    ] = None,
    default: Annotated[
        bool | None, typer.Option("--default/--no-default", help="Use this profile when none is named.")
    ] = None,
) -> None:
    """Connect to a panel: check URL and token, then keep them as a profile.

    Example: fleioctl login; fleioctl login --profile test --token-command "pass show fleio/test"
    """
    if token_stdin and token_command:
        raise Usage("--token-stdin and --token-command exclude each other.")
    session, given = _take_inputs(session, url)
    name, path = _name(session), session.settings.config_file
    values: dict[str, Any] = {
        "url": _url(session, given["FLEIOCTL_URL"]),
        "ca_file": ca_file and str(Path(ca_file).expanduser().absolute()),
        "insecure_http": insecure_http,
    }
    values = {key: value for key, value in values.items() if value is not None}
    token = _token(session, given["FLEIOCTL_TOKEN"], token_command, from_stdin=bool(token_stdin))
    identity = _found_out(session, token, values)
    values |= {"token_command": token_command} if token_command else {"token": token}
    if not is_rehearsal(session, f"save the profile {name} in {path}"):
        _save(session, path, name, values, default)
    _show(session, path, name, values["url"], identity)


ENTRY = command(login, section="Start")


def _take_inputs(session: Session, url: str | None) -> tuple[Session, dict[str, str]]:
    """Take over what elsewhere chooses a panel: here it is what gets stored, and the session knows but a profile."""
    # elsewhere FLEIOCTL_URL beside a profile is ignored; here it answers the question for the URL
    given = {name: session.environ.get(name, "") for name in CHOOSERS}
    options = session.options
    if url and options.panel_url and url != options.panel_url:
        raise Usage("--url and --panel-url name two panels; give one of them.", code="two_panels")
    given["FLEIOCTL_URL"] = url or options.panel_url or given["FLEIOCTL_URL"]
    name = options.profile or given["FLEIOCTL_PROFILE"] or FIRST_NAME
    environ = {name: value for name, value in session.environ.items() if name not in CHOOSERS}
    return session.with_options(environ=environ, profile=name, panel_url=None), given


def _name(session: Session) -> str:
    from fleioctl.config import keys

    name = session.settings.profile
    keys.check_name(name)
    if keys.is_sandbox(name):
        raise Usage("The profile sandbox is built in; it needs no login.", code="reserved_name")
    return name


def _url(session: Session, given: str) -> str:
    from fleioctl.api.urls import normalize_url

    stored = session.settings.stored.get("url")
    # login of a profile that exists renews its token: its URL is the answer to an empty line
    known = str(stored.value) if stored else ""
    if not given and known and not session.interactive:
        given = known
    return normalize_url(given or session.ask(f"Panel URL [{known}]: " if known else "Panel URL: ") or known)


def _token(session: Session, given: str, command: str | None, *, from_stdin: bool) -> str:
    from fleioctl.config.panel import Choice
    from fleioctl.config.token import find_token
    from fleioctl.config.values import Value

    if command:
        choice = Choice(profile=session.settings.profile)
        token = find_token(choice, {"token_command": Value(command)}, session.environ, session.settings.timeout)
    elif from_stdin:
        token = session.read_stdin("the token").strip()
    else:
        token = given or _asked(session)
    # from here on no message and no --debug line can show it
    session.redact.add(token)
    return token


def _asked(session: Session) -> str:
    """Ask for the token; who has none is told where tokens come from."""
    if not session.interactive:
        hint = f"{_advice.PIPED} Or set FLEIOCTL_TOKEN."
        raise Usage("The token is needed, and there is no terminal to ask on.", code="no_terminal", hint=hint)
    session.say(_advice.HOW_TO_GET_ONE)
    return session.ask("Token: ", secret=True).strip()


def _found_out(session: Session, token: str, values: dict[str, Any]) -> Identity:
    """Ask the panel who we are; where its page for people answered, its API usually is one step below."""
    try:
        return _check(session, token, values)
    except Error as error:
        below = _below(values["url"])
        # a refused token is an answer of the right panel: it must not be sent to a second address
        if error.code not in ("no_such_route", "bad_answer", "not_found") or not below:
            raise
        try:
            identity = _check(session, token, values | {"url": below})
        # the API was found and refused the token: that is the news, not that the bare address has no API
        except Denied:
            raise
        except Error:
            raise error from None
    session.note(f"{values['url']} has no API; {below} has it")
    values["url"] = below
    return identity


def _below(url: str) -> str:
    """Return the address with /backend, where it has no path of its own yet."""
    from fleioctl.api.urls import normalize_url, origin_of

    bare = normalize_url(origin_of(url)) == url
    return normalize_url(f"{origin_of(url)}/backend") if bare else ""


def _check(session: Session, token: str, values: dict[str, Any]) -> Identity:
    from fleioctl.api.client import Api
    from fleioctl.config.proxies import proxies_for

    settings, url = session.settings, values["url"]
    api = Api(
        url,
        token,
        timeout=settings.timeout,
        clock=session.clock,
        ca_file=values.get("ca_file") or settings.ca_file,
        client_cert=settings.client_cert,
        client_key=settings.client_key,
        proxies=proxies_for(url, session.environ),
        insecure_http=values.get("insecure_http") or settings.insecure_http,
        trace=session.say if settings.verbose or settings.debug else None,
        debug=settings.debug,
    )
    try:
        return identify(api)
    except Denied as error:
        raise _advice.refused(error, settings.profile, saved=False) from error
    except Temporary as error:  # the doctor knows but profiles that were saved
        remedy = (
            "give its certificate authority as --ca-file" if error.code == "tls" else "check the URL and the network"
        )
        error.hint = f"Nothing was saved; {remedy}."
        raise
    finally:
        api.close()


def _save(session: Session, path: Path, name: str, values: dict[str, Any], default: bool | None) -> None:
    from fleioctl.config.edit import save_profile

    save_profile(path, name, values, default=default)
    kept = "the command that prints the token" if "token_command" in values else "the token"
    session.note(f"saved the URL and {kept} as profile {name} in {path}")


def _show(session: Session, path: Path, name: str, url: str, identity: Identity) -> None:
    from fleioctl.config.edit import default_profile

    is_default = default_profile(path) == name
    row = {"profile": name, "url": url, **identity.as_row(), "default": is_default, "config_file": str(path)}
    session.out.record(COLUMNS, row, key="profile")
