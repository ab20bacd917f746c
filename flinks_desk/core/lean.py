"""Records and patterns that cost nothing until they are used: the first line of the command line waits for them.

Lives here: `dataclass`, `field` and `replace` with the meaning of the standard library's, and `regex` for
`re.compile`. To a type checker they are the standard library's own. That one imports `inspect` and `ast` and has six
methods written and compiled for each class while its module is imported; with the patterns it came to half of the time
in which a small text is diagnosed. Here a constructor is written when a class turns out to have many values, the other
methods are shared, and a pattern is compiled when it is first asked.
Must not live here: inheritance of records, and order among them. `dataclasses.replace` and `asdict` work on them.
"""

import re
from collections.abc import Callable, Mapping

__all__ = ["dataclass", "field", "fields_of", "regex", "replace", "replaced"]

TYPE_CHECKING = False
"""As in `typing`, which would have to be imported for it."""

_FEW = 30
"""So many values of a class are made without a constructor that was written for it."""

_ASKED = ("search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split", "pattern", "flags", "groups")


class _Pattern:
    """Stands for a compiled pattern, and has that one's methods from the first question on."""

    def __init__(self, source: str, flags: int) -> None:
        self._source, self._flags = source, flags

    def __getattr__(self, name: str) -> object:
        if name not in _ASKED:
            raise AttributeError(name)
        compiled = re.compile(self._source, self._flags)
        self.__dict__.update((each, getattr(compiled, each)) for each in _ASKED)
        return self.__dict__[name]


def _regex(source: str, flags: int = 0) -> object:
    return _Pattern(source, flags)


class _Made:
    """What a field holds that was not given: a value of its own, made each time."""

    __slots__ = ("make",)

    def __init__(self, make: Callable[[], object]) -> None:
        self.make = make


def _field(*, default: object = None, default_factory: Callable[[], object] | None = None) -> object:
    return _Made(default_factory) if default_factory else default


def _dataclass(*, slots: bool, frozen: bool = False, eq: bool = True, repr: bool = True) -> object:  # noqa: A002
    """The class made again with slots, and with the methods that it is to have."""
    del slots  # said where it is read; here there is no other way
    shared: dict[str, object] = {"__reduce__": _reduced, "__dataclass_fields__": _StandardFields()}
    shared |= {"__setattr__": _refuse, "__delattr__": _refuse} if frozen else {}
    shared |= {"__eq__": _is_equal, "__hash__": _hashed if frozen else None} if eq else {}
    shared |= {"__repr__": _shown} if repr else {}

    def made(written: type) -> type:
        own = {name: held for name, held in vars(written).items() if name not in {"__dict__", "__weakref__"}}
        names = tuple(own.get("__annotations__", ()) or getattr(written, "__annotations__", ()))
        defaults = {name: own.pop(name) for name in names if name in own}
        own |= {"__slots__": names, "__match_args__": names, "__fields__": names, "__defaults__": defaults}
        own |= {"__init__": _first_constructor(defaults)} if "__init__" not in own else {}
        record: type = type(written)(written.__name__, written.__bases__, shared | own)
        record.__qualname__ = written.__qualname__
        return record

    return made


def _first_constructor(defaults: Mapping[str, object]) -> Callable[..., None]:
    """A constructor for the first values, which puts a written one into its place when more come: most classes have
    few values where a small text is read, and to write one takes as long as to make fifty values without it."""
    made = 0

    def __init__(self: object, *given: object, **named: object) -> None:  # noqa: N807 # it is one
        nonlocal made
        made += 1
        if made <= _FEW and _is_filled(self, given, named, defaults):
            return
        owner = type(self)
        constructor = _constructor(owner, defaults)
        owner.__init__ = constructor  # type: ignore[method-assign] # that is what it is for
        constructor(self, *given, **named)

    return __init__


def _is_filled(
    record: object, given: tuple[object, ...], named: Mapping[str, object], defaults: Mapping[str, object]
) -> bool:
    """Sets the fields; false, and nothing is set, where the arguments do not fit: a written one says why."""
    names: tuple[str, ...] = type(record).__fields__  # type: ignore[attr-defined] # records have them
    placed = dict(zip(names, given, strict=False))
    held = {**defaults, **placed, **named}
    if len(given) > len(names) or held.keys() != set(names) or not placed.keys().isdisjoint(named):
        return False
    for name in names:
        value = held[name]
        object.__setattr__(record, name, value.make() if isinstance(value, _Made) else value)
    if hasattr(record, "__post_init__"):
        record.__post_init__()
    return True


def _constructor(owner: type, defaults: Mapping[str, object]) -> Callable[..., None]:
    """Sets each field through its slot, which is how a frozen value is made."""
    names = vars(owner)["__fields__"]
    around: dict[str, object] = {f"_set_{name}": vars(owner)[name].__set__ for name in names}
    around |= {f"_default_{name}": held for name, held in defaults.items()}
    around |= {f"_make_{name}": held.make for name, held in defaults.items() if isinstance(held, _Made)}
    head = ", ".join(f"{name}=_default_{name}" if name in defaults else name for name in names)
    body = [
        f"_set_{name}(self, _make_{name}() if {name} is _default_{name} else {name})"
        if f"_make_{name}" in around
        else f"_set_{name}(self, {name})"
        for name in names
    ]
    body += ["self.__post_init__()"] if hasattr(owner, "__post_init__") else []
    exec(f"def __init__(self, {head}):\n " + "\n ".join(body or ["pass"]), around)  # noqa: S102 # names of our own fields
    return around["__init__"]  # type: ignore[return-value] # it was just defined


def _values(record: object) -> tuple[object, ...]:
    return tuple([getattr(record, name) for name in type(record).__fields__])  # type: ignore[attr-defined] # records have them


def _is_equal(self: object, other: object) -> object:
    if other.__class__ is not self.__class__:
        return NotImplemented
    return self is other or _values(self) == _values(other)


def _hashed(self: object) -> int:
    return hash(_values(self))


def _shown(self: object) -> str:
    pairs = zip(type(self).__fields__, _values(self), strict=True)  # type: ignore[attr-defined] # records have them
    return f"{type(self).__qualname__}({', '.join(f'{name}={value!r}' for name, value in pairs)})"


def _reduced(self: object) -> tuple[type, tuple[object, ...]]:
    return type(self), _values(self)


def _refuse(self: object, name: str, *_: object) -> None:
    from dataclasses import FrozenInstanceError

    raise FrozenInstanceError(f"cannot change field {name!r} of {type(self).__qualname__}")


def fields_of(value: object) -> tuple[str, ...]:
    """The names of a record's fields; none where the value is no record."""
    names: tuple[str, ...] = getattr(type(value), "__fields__", ())
    return names


def replaced(record: object, changes: Mapping[str, object]) -> object:
    """`replace` for fields whose names are values themselves."""
    kept = {name: getattr(record, name) for name in type(record).__fields__ if name not in changes}  # type: ignore[attr-defined] # records have them
    return type(record)(**kept, **changes)


def _replace(record: object, /, **changes: object) -> object:
    return replaced(record, changes)


class _StandardFields:
    """What the standard library's `replace`, `fields` and `asdict` look for in a class; made when they look."""

    def __get__(self, _: object, owner: type) -> Mapping[str, object]:
        from dataclasses import make_dataclass

        defaults = vars(owner)["__defaults__"]
        named = [(name, object, _standard(defaults[name])) if name in defaults else name for name in owner.__fields__]  # type: ignore[attr-defined] # records have them
        known: Mapping[str, object] = vars(make_dataclass(owner.__name__, named))["__dataclass_fields__"]
        owner.__dataclass_fields__ = known  # type: ignore[attr-defined] # as the standard library does
        return known


def _standard(default: object) -> object:
    import dataclasses

    if isinstance(default, _Made):
        return dataclasses.field(default_factory=default.make)
    return dataclasses.field(default=default)


if TYPE_CHECKING:
    from dataclasses import dataclass, field, replace
    from re import compile as regex
else:
    dataclass, field, regex, replace = _dataclass, _field, _regex, _replace
