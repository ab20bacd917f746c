"""A value that prints as dots.

Lives here: `Secret`, and the ways of showing that a value is there without showing it.
Must not live here: anything that reads, keeps or sends one.
"""

from flinks_desk.core.lean import TYPE_CHECKING, dataclass

if TYPE_CHECKING:
    from typing import NoReturn

__all__ = ["DOTS", "Secret"]

DOTS = "••••••••"


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Secret:
    """A credential, a password or an answer, from the line that reads it to the line that spends it.

    It prints as dots everywhere; only `reveal()` gives the value, and a test names the modules that may call it.
    """

    _value: str

    def reveal(self) -> str:
        """The value itself."""
        return self._value

    def ending(self) -> str:
        """The last two characters behind dots, to tell two values apart; dots alone for a short value."""
        return f"{DOTS}{self._value[-2:]}" if len(self._value) >= 16 else DOTS

    def within(self, before: str, after: str) -> "Secret":
        """A text that holds a secret is a secret as well."""
        return Secret(before + self._value + after)

    def __bool__(self) -> bool:
        return bool(self._value)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        import hmac  # OpenSSL comes with it

        return hmac.compare_digest(self._value.encode(), other._value.encode())

    def __hash__(self) -> int:
        return hash((Secret, self._value))

    def __repr__(self) -> str:
        return f"Secret({DOTS})"

    def __str__(self) -> str:
        return DOTS

    def __format__(self, spec: str) -> str:
        return format(DOTS, spec)

    def __reduce__(self) -> "NoReturn":
        raise TypeError("A secret is not pickled.")
