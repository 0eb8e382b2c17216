"""Dataclasses without generated code, frozen ones above all.

The standard decorator looks at each field through regular expressions and compiles the methods of each class, a third
of a millisecond; the description of one group needs two dozen classes, and every command pays for them. Here it only
comes when somebody asks for the fields, as `replace` does. To mypy these are dataclasses.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, Field, FrozenInstanceError, dataclass
from functools import partial
from inspect import get_annotations
from threading import RLock
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

__all__ = ["described"]

T = TypeVar("T")

if TYPE_CHECKING:
    from dataclasses import dataclass as described
else:

    def described(*, eq: bool, repr: bool, frozen: bool = False, kw_only: bool = False) -> Callable[[type[T]], type[T]]:
        """Make a class a dataclass; what it is asked for is all that it can do, and mypy sees to kw_only."""
        assert (eq, repr) == (False, False)
        return partial(_described, frozen=frozen)


class _Fields:
    """The fields of one class, found out when they are first asked for."""

    _lock = RLock()  # those of a class ask for those of its bases

    def __init__(self, cls: type) -> None:
        self._class = cls

    def __get__(self, _: object, asked: type) -> Any:
        with self._lock:
            if self._class.__dict__["__dataclass_fields__"] is self:
                dataclass(init=False, eq=False, repr=False, match_args=False)(self._class)  # takes this one's place
        return self._class.__dict__["__dataclass_fields__"]


def _described(cls: Any, *, frozen: bool) -> Any:
    names = [name for name, kind in get_annotations(cls).items() if not kind.startswith("ClassVar")]
    defaults = {name: cls.__dict__.get(name, MISSING) for name in names}
    makers = {name: each.default_factory for name, each in defaults.items() if isinstance(each, Field)}
    assert MISSING not in makers.values(), "a default that is a value is written without field()"
    cls._names = dict.fromkeys((*getattr(cls, "_names", ()), *names))
    cls._makers = {**getattr(cls, "_makers", {}), **makers}
    cls._needed = getattr(cls, "_needed", set()) | {name for name, each in defaults.items() if each is MISSING}
    cls.__dataclass_fields__ = _Fields(cls)
    cls.__init__ = _initialize
    if frozen:
        cls.__setattr__ = cls.__delattr__ = _refuse
    return cls


def _initialize(self: Any, /, *values: Any, **named: Any) -> None:
    """Keep what is given; what is not is found at the class, which has the defaults."""
    names, kept = self._names, self.__dict__
    kept.update(zip(names, values, strict=False))
    twice = kept.keys() & named.keys()
    kept.update(named)
    for name, make in self._makers.items():
        if name not in kept:
            kept[name] = make()
    missing, unknown = self._needed - kept.keys(), kept.keys() - names.keys()
    if missing or unknown or twice or len(values) > len(names):
        wrong = ", ".join(sorted({*missing, *unknown, *twice})) or f"{len(values)} values"
        raise TypeError(f"{type(self).__name__} is not made with or without {wrong}")


def _refuse(self: Any, name: str, *_: Any) -> NoReturn:
    raise FrozenInstanceError(f"{name} of a {type(self).__name__} cannot be changed")
