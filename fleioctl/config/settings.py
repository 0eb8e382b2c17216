"""What one run is configured to do."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from fleioctl import errors
from fleioctl.config.keys import is_sandbox
from fleioctl.config.panel import Choice
from fleioctl.config.places import Place, state_folder
from fleioctl.config.proxies import proxies_for
from fleioctl.config.token import find_token
from fleioctl.config.values import Value
from fleioctl.model.described import described


@described(kw_only=True, eq=False, repr=False)
class Settings:
    """Every setting of the run; what forbids the use of a panel is raised by `url` and `token`, not before."""

    output: str | None
    timeout: float
    color: str
    debug: bool
    verbose: bool
    no_input: bool
    yes: bool
    quiet: bool
    ca_file: str
    client_cert: str
    client_key: str
    read_only: bool
    environment: str
    insecure_http: bool
    notes: list[str]
    choice: Choice
    place: Place
    problem: errors.Local | None
    environ: Mapping[str, str]
    stored: Mapping[str, Value]
    resolved: Mapping[str, Value]
    _token: str = ""

    @property
    def profile(self) -> str:
        """Return the profile's name, empty when only a URL was given."""
        return self.choice.profile

    @property
    def sandbox(self) -> bool:
        """Tell whether the stand-in panel is meant."""
        return is_sandbox(self.profile)

    @property
    def sandbox_version(self) -> str:
        """Return the version that the stand-in panel is to speak, empty for today's."""
        return self.profile.partition("@")[2]

    @property
    def url(self) -> str:
        """Return the panel's URL as it was written; empty for the sandbox."""
        if self.problem:
            raise self.problem
        return str(self._url.value)

    def token(self) -> str:
        """Return the panel's token, asking the profile's command at most once; empty for the sandbox."""
        if self.problem:
            raise self.problem
        if not self._token and not self.sandbox:
            self._token = find_token(self.choice, self.stored, self.environ, self.timeout)
        return self._token

    @property
    def proxies(self) -> dict[str, str]:
        """Return the proxy for the panel by scheme; none when its host is to be reached directly."""
        return proxies_for(self.url, self.environ)

    @property
    def config_file(self) -> Path:
        """Return the file of the profiles, whether it is there or not."""
        if self.place.problem:
            raise self.place.problem
        return self.place.path

    @property
    def state_folder(self) -> Path:
        """Return the folder of the journal and the sandbox, whether it is there or not."""
        return state_folder(self.environ)

    def origins(self) -> dict[str, Value]:
        """Return each setting with where it came from; of the token only that it is set."""
        return {
            "profile": Value(self.profile, self.choice.origin),
            "url": self._url,
            "token": self._where_token(),
            **self.resolved,
            "config_file": Value("" if self.place.problem else str(self.place.path), self.place.origin),
        }

    @property
    def _url(self) -> Value:
        if self.choice.url:
            return Value(self.choice.url, self.choice.origin)
        return self.stored.get("url", Value(""))

    def _where_token(self) -> Value:
        if self.choice.url:
            is_set = bool(self.environ.get("FLEIOCTL_TOKEN"))
            return Value("<set>", "environment FLEIOCTL_TOKEN") if is_set else Value("")
        for key in ("token", "token_command"):
            if key in self.stored:
                return Value("<set>", f"{key} of {self.stored[key].origin}")
        return Value("")
