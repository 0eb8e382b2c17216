"""What a new instance can be made of: what the panel offers this client in this region."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import cache, partial
from typing import Any

from fleioctl.inputs.lookup import read_id
from fleioctl.inputs.questions.choices import Choice, Offer
from fleioctl.inputs.questions.panel_choices import of_group, word_of
from fleioctl.model.paths import gathered
from fleioctl.session.session import Session
from fleioctl.text.sizes import size
from fleioctl.wizard.wizard import Offers, Questions, Values

Json = dict[str, Any]

BOOT = ("image", "volume", "snapshot", "boot_source")
# `community_image` is last: images of strangers.
KINDS = {"image": "", "owned_image": "the client's", "shared_image": "shared", "community_image": "community"}


def needs(values: Values) -> Collection[str]:
    """Something has to be booted."""
    return () if any(values.get(name) for name in BOOT) else ("image",)


def offers(session: Session, values: Values) -> Offers:
    """Return where the choices come from; the panel is asked once for each client and region."""

    @cache
    def options(client: str, region: str = "") -> Any:
        # Without a client the panel answers for the first that has a project.
        query = [("client", read_id(session, "clients", client))]
        if region:
            query.append(("region", read_id(session, "regions", region)))
        return session.api.get("openstack/instances/create_options", query)

    def from_region(read: Callable[[Any, Values, Session], Offer]) -> Callable[[Values], Offer]:
        return lambda values: read(options(str(values["client"]), str(values["region"])), values, session)

    found: Offers = {
        # A client without an enabled project is refused by the create.
        "client": lambda _: of_group(session, "clients", [("has_enabled_project", "true")], "those with a project"),
        "region": lambda values: _regions(options(str(values["client"]))),
        "flavor": from_region(_flavors),
        "image": from_region(_images),
        "nics": from_region(_networks),
        "ssh_keys": from_region(_keys),
    }
    return {name: read for name, read in found.items() if name != "image" or needs(values)}


def _regions(options: Any) -> Offer:
    # A region's id is its name; it has no other.
    return Offer(
        [_choice(each, (str(each.get("description") or ""),), label="id") for each in _read(options, "region")]
    )


def _flavors(options: Any, values: Values, session: Session) -> Offer:
    # The panel lists them with this mark; whether it refuses them was not verified.
    objects = [each for each in _read(options, "flavor") if not each.get("out_of_stock")]
    return _offer(session, "flavors", values, [_choice(each, _size(each)) for each in objects])


def _size(flavor: Json) -> tuple[str, ...]:
    memory, disk = (size(flavor.get(name), unit) for name, unit in (("memory_mb", "MiB"), ("root_gb", "GiB")))
    return (f"{flavor.get('vcpus')} vCPU", f"{memory} RAM", f"{disk} disk")


def _images(options: Any, values: Values, session: Session) -> Offer:
    choices = [
        _choice(each, (_system(each), _minimum(each), whose))
        for kind, whose in KINDS.items()
        for each in _read(options, f"bootSources.{kind}")
    ]
    return _offer(session, "images", values, choices)


def _system(image: Json) -> str:
    return " ".join(str(image[name]) for name in ("os_distro", "os_version") if image.get(name))


def _minimum(image: Json) -> str:
    return f"needs {size(image['min_ram'], 'MiB')} RAM" if image.get("min_ram") else ""


def _networks(options: Any, values: Values, session: Session) -> Offer:
    return _offer(session, "networks", values, [_choice(each) for each in _read(options, "nics")])


def _keys(options: Any, values: Values, session: Session) -> Offer:
    choices = [_choice(each, (str(each.get("fingerprint") or ""),)) for each in _read(options, "ssh_key")]
    return Offer(choices, word=partial(word_of, session, "ssh-keys"))


def _read(options: Any, path: str) -> list[Json]:
    # Offers without an id cannot be sent.
    return [each for each in gathered(options, path) if each.get("id")]


def _choice(item: Json, detail: tuple[str, ...] = (), *, label: str = "name") -> Choice:
    return Choice(str(item["id"]), str(item.get(label) or item["id"]), detail)


def _offer(session: Session, group: str, values: Values, choices: list[Choice]) -> Offer:
    within = {"region": str(values["region"])}
    return Offer(choices, word=lambda choice: word_of(session, group, choice, within))


QUESTIONS = Questions(offers, needs)
