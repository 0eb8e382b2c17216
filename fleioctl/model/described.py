"""Frozen dataclasses without generated code.

The standard decorator writes and compiles the methods of each class, a third of a millisecond; the description of one
group needs two dozen classes, and every command pays for them. These have the same fields, `replace` works on them,
and to mypy they are dataclasses.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, FrozenInstanceError, dataclass
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

__all__ = ["described"]

T = TypeVar("T")

if TYPE_CHECKING:
    from dataclasses import dataclass as described
else:

    def described(*, frozen: bool, eq: bool, repr: bool) -> Callable[[type[T]], type[T]]:
        """Make a class a frozen dataclass; what it is asked for is all that it can do."""
        assert (frozen, eq, repr) == (True, False, False)
        return _described


def _described(cls: type[T]) -> type[T]:
    made: Any = dataclass(init=False, eq=False, repr=False, match_args=False)(cls)
    fields = made.__dataclass_fields__.values()
    made._makers = {field.name: field.default_factory for field in fields if field.default_factory is not MISSING}
    made._needed = {field.name for field in fields if field.default is MISSING} - made._makers.keys()
    made.__init__ = _initialize
    made.__setattr__ = made.__delattr__ = _refuse
    return cls


def _initialize(self: Any, /, *values: Any, **named: Any) -> None:
    """Keep what is given; what is not is found at the class, which has the defaults."""
    fields, kept = self.__dataclass_fields__, self.__dict__
    kept.update(zip(fields, values, strict=False))
    twice = kept.keys() & named.keys()
    kept.update(named)
    for name, make in self._makers.items():
        if name not in kept:
            kept[name] = make()
    missing, unknown = self._needed - kept.keys(), kept.keys() - fields.keys()
    if missing or unknown or twice or len(values) > len(fields):
        wrong = ", ".join(sorted({*missing, *unknown, *twice})) or f"{len(values)} values"
        raise TypeError(f"{type(self).__name__} is not made with or without {wrong}")


def _refuse(self: Any, name: str, *_: Any) -> NoReturn:
    raise FrozenInstanceError(f"{name} of a {type(self).__name__} cannot be changed")
