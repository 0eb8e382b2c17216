"""Snapshots and backups of instances: a copy is only believed when its image is there."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from fleioctl.changes.follow import Goal, Wait, until
from fleioctl.changes.results import Result
from fleioctl.errors import Incomplete
from fleioctl.inputs.lookup import Target, objects
from fleioctl.model.registry import resource_of
from fleioctl.verbs.actions.act import Acting

APPEARS = 60.0


class Snapshot(Acting):
    """`create-snapshot`: the answer names the image, which is there a moment later."""

    def goal_for(self, target: Target) -> Goal | None:
        """Return nothing: the image tells, not the instance."""
        return None

    def outcome(self, target: Target, detail: str, answer: Any) -> Result:
        """Say which image it becomes, and with --wait that it is whole."""
        image = self.image_of(target, detail, answer)
        if not self.given.get("wait"):
            return Result(target.id, target.name, self.action.name, "accepted", f"image {image}")
        images, goal = resource_of("images"), Goal("status", "active")
        for _, error in Wait(self.session, images, [Target(image)], goal, self.given["wait_timeout"]):
            if error:
                raise error
        return Result(target.id, target.name, self.action.name, "done", f"image {image}")

    def image_of(self, target: Target, detail: str, answer: Any) -> str:
        """Return the id of the new image."""
        if isinstance(answer, dict) and answer.get("image_uuid"):
            return str(answer["image_uuid"])
        raise _missing(target, detail)


class Backup(Snapshot):
    """`create-backup`: the answer is 200 also when OpenStack refused, so only a new image proves it."""

    @cached_property
    def _before(self) -> dict[str, set[str]]:
        return {}

    def _send(self, target: Target) -> Any:
        self._before[target.id] = self._backups(target)
        return super()._send(target)

    def image_of(self, target: Target, detail: str, answer: Any) -> str:
        """Return the id of the image that was not there before."""
        new: set[str] = set()

        def appeared() -> bool:
            new.update(self._backups(target) - self._before[target.id])
            return bool(new)

        if until(self.session, appeared, APPEARS):
            return min(new)
        raise _missing(target, detail)

    def _backups(self, target: Target) -> set[str]:
        query = [("instance_uuid", target.id), ("type", "backup")]
        found = objects(self.session, resource_of("images"), query)
        wanted = {"instance_uuid": target.id, "type": "backup"}  # compared here: unknown filters return everything
        return {str(image.get("id")) for image in found if all(image.get(k, v) == v for k, v in wanted.items())}


def _missing(target: Target, detail: str) -> Incomplete:
    return Incomplete(
        f"No image of {target.label} has appeared; the panel only says: {detail or 'nothing'}.",
        code="id_not_found",
        hint=f"Look: fleioctl images list --instance {target.id}",
    )
