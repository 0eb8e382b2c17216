"""Snapshots and backups of instances: a copy is only believed when its image is there."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from fleioctl.changes.follow import Goal, Wait, until
from fleioctl.changes.once import Found
from fleioctl.changes.results import Result
from fleioctl.errors import Denied, Incomplete, NotFound, Refused, Temporary
from fleioctl.inputs.lookup import Target, objects
from fleioctl.model.registry import resource_of
from fleioctl.verbs.actions.act import Acting

APPEARS = 60.0  # seconds until the image of a copy that was accepted must be listed


@dataclass(frozen=True)
class NewCopy:
    """One image of the instance that was not there before."""

    images: Callable[[], set[str]]

    def before(self) -> dict[str, Any]:
        """Return the images there are; without them nothing can be proven later."""
        # A list that this token may not read must not keep it from making copies.
        with suppress(Denied, NotFound, Refused, Temporary):
            return {"images": sorted(self.images())}
        return {}

    def find(self, context: dict[str, Any]) -> Found | None:
        """Return the one that came since."""
        # Two new ones prove nothing: either may be somebody's.
        new = self.images() - set(context.get("images") or ()) if "images" in context else set()
        return Found(id := new.pop(), {"image_uuid": id}) if len(new) == 1 else None


class Snapshot(Acting):
    """`create-snapshot`: the answer names the image, which is there a moment later."""

    kind = "snapshot"

    def evidence(self, target: Target, body: Any) -> NewCopy:
        """Return what shows that an earlier run made the copy."""
        return NewCopy(lambda: self._copies(target))

    def goal_for(self, target: Target) -> Goal | None:
        """Return nothing: the image tells, not the instance."""
        return None

    def confirmed(self, target: Target, shown: Any) -> Result:
        """Go on with the image that a look showed."""
        return self.outcome(target, "", shown)

    def outcome(self, target: Target, detail: str, answer: Any) -> Result:
        """Say which image it becomes, and with --wait that it is whole."""
        image = self.image_of(target, detail, answer)
        if not self.waiting.wait:
            # Accepted: the image is listed a moment later, and whole much later.
            return Result(target.id, target.name, self.action.name, "accepted", f"image {image}")
        images, goal = resource_of("images"), Goal("status", "active")
        for _, error in Wait(self.session, images, [Target(image)], goal, self.waiting.wait_timeout):
            if error:
                raise error
        return Result(target.id, target.name, self.action.name, "done", f"image {image}")

    def _copies(self, target: Target) -> set[str]:
        """Return the images of this kind that were made of the instance."""
        wanted = {"instance_uuid": target.id, "type": self.kind}
        found = objects(self.session, resource_of("images"), list(wanted.items()))
        # Compared here too: a filter that the panel does not know returns everything.
        # The named parameters of images; both are compared again below.
        return {str(image.get("id")) for image in found if all(image.get(k, v) == v for k, v in wanted.items())}

    def image_of(self, target: Target, detail: str, answer: Any) -> str:
        """Return the id of the new image; Incomplete when the answer names none."""
        if isinstance(answer, dict) and answer.get("image_uuid"):
            return str(answer["image_uuid"])
        raise _missing(target, detail)


class Backup(Snapshot):
    """`create-backup`: the answer is 200 also when OpenStack refused, so only a new image proves it."""

    kind = "backup"

    @cached_property
    def _before(self) -> dict[str, set[str]]:
        return {}

    def _send(self, target: Target) -> Any:
        # Before the call: the answer names no image.
        self._before[target.id] = self._copies(target)
        return super()._send(target)

    def image_of(self, target: Target, detail: str, answer: Any) -> str:
        """Return the id of the image that was not there before; Incomplete when none comes in time."""
        if isinstance(answer, dict) and answer.get("image_uuid"):
            return str(answer["image_uuid"])
        new: set[str] = set()

        def appeared() -> bool:
            new.update(self._copies(target) - self._before[target.id])
            return bool(new)

        if until(self.session, appeared, APPEARS):
            # Several are rare; all were made since, and one is named.
            return min(new)
        raise _missing(target, detail)


def _missing(target: Target, detail: str) -> Incomplete:
    return Incomplete(
        f"No image of {target.label} has appeared; the panel only says: {detail or 'nothing'}.",
        code="id_not_found",
        hint=f"Look: fleioctl images list --instance {target.id}",
    )
