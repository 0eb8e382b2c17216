"""What `find` can come to objects by."""

from __future__ import annotations

from typing import Literal

from fleioctl.model.described import described

Shape = Literal["ip", "network", "mac", "uuid", "email", "number", "domain", "text"]


@described(frozen=True, eq=False, repr=False)
class FoundBy:
    """One way in which `find` comes to objects, for words of these shapes.

    `paths` are the fields that decide, such as `fixed_ips.ip_address`: they lead through lists too, and are compared
    here, whatever the server makes of its parameters. `param` narrows the list down on the server; with `id` the
    object is read by its address, and without any the whole list is read.
    """

    shapes: tuple[Shape, ...]
    paths: tuple[str, ...]
    param: str = ""
