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
    made.__init__ = _initialize
    made.__setattr__ = made.__delattr__ = _refuse
    return cls


def _initialize(self: Any, /, *values: Any, **named: Any) -> None:
    fields = self.__dataclass_fields__
    if len(values) > len(fields):
        raise TypeError(f"{type(self).__name__} takes {len(fields)} values, {len(values)} were given")
    given = dict(zip(fields, values, strict=False))
    if unknown := named.keys() - (fields.keys() - given.keys()):
        raise TypeError(f"{type(self).__name__} does not take {', '.join(unknown)}, or was given it twice")
    given |= named
    for name, field in fields.items():
        if name not in given:
            given[name] = _default(self, field)
    self.__dict__.update(given)


def _default(self: Any, field: Any) -> Any:
    if field.default_factory is not MISSING:
        return field.default_factory()
    if field.default is MISSING:
        raise TypeError(f"{type(self).__name__} needs {field.name}")
    return field.default


def _refuse(self: Any, name: str, *_: Any) -> NoReturn:
    raise FrozenInstanceError(f"{name} of a {type(self).__name__} cannot be changed")
