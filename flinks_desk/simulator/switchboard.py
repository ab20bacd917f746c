"""What is switched on: policies and ordered faults, put together. One switchboard belongs to one world."""

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from flinks_desk.simulator.codes import CODES, Code
from flinks_desk.simulator.endpoint_names import ENDPOINT_NAMES
from flinks_desk.simulator.faults import BY_NAME, Fault, code_fault_name
from flinks_desk.simulator.policies import Policies, SwitchValue, switched
from flinks_desk.simulator.spoken import Say, SpokenError, nearest


class UnknownFaultError(SpokenError):
    """A name that is not in the table, or a parameter that the row does not have."""


@dataclass(frozen=True)
class Order:
    """One fault that is switched on; `left` counts down, None is without end."""

    fault: Fault
    parameters: Mapping[str, str]
    left: int | None

    def of(self, parameter: str) -> str:
        return self.parameters[parameter]

    def meets(self, endpoint: str) -> bool:
        asked = self.parameters.get("endpoint", "*")
        return asked == "*" or endpoint.casefold() in {name.casefold() for name in asked.split("+")}


class Switchboard:
    """`policies` is what holds now: the first policies, then single switches, then what ordered faults set."""

    def __init__(self, first: Policies) -> None:
        self._first = first
        self._own = first
        self._orders: dict[str, Order] = {}
        self._lock = threading.RLock()
        self.policies = first

    def orders(self) -> tuple[Order, ...]:
        with self._lock:
            return tuple(self._orders.values())

    @property
    def first(self) -> Policies:
        """The policies that this world began with."""
        return self._first

    @property
    def own(self) -> Policies:
        """The policies as they were set one by one, whatever ordered faults make of them."""
        return self._own

    @property
    def quiet(self) -> bool:
        """Nothing is ordered: the ordinary case, which should cost nothing."""
        return not self._orders

    def reset(self) -> None:
        with self._lock:
            self._own = self._first
            self._orders.clear()
            self._settle()

    def set_policy(self, name: str, value: SwitchValue) -> None:
        with self._lock:
            self._own = switched(self._own, name, value)
            self._settle()

    def order(self, name: str, **parameters: str) -> Order:
        """Ordering again replaces the parameters; what was ordered last wins."""
        order = read_order(name, parameters)
        with self._lock:
            self._orders.pop(name, None)
            self._orders[name] = order
            self._settle()
        return order

    def order_words(self, words: str) -> Order:
        name, parameters = read_words(words)
        return self.order(name, **parameters)

    def cancel(self, name: str) -> bool:
        with self._lock:
            cancelled = self._orders.pop(name, None) is not None
            self._settle()
        return cancelled

    def cancel_all(self) -> None:
        with self._lock:
            self._orders.clear()
            self._settle()

    def take(self, name: str, endpoint: str = "*") -> Order | None:
        """The order, if it is on and meant for this endpoint; one of its times is used up."""
        with self._lock:
            order = self._orders.get(name)
            if order is None or not (endpoint == "*" or order.meets(endpoint)):
                return None
            return self._use(order)

    def take_code(self, endpoint: str, among: Sequence[Code] = CODES) -> str | None:
        """The FlinksCode that is ordered for this endpoint."""
        if self.quiet:
            return None
        with self._lock:
            for code in among:
                order = self._orders.get(code_fault_name(code.name))
                if order is not None and order.meets(endpoint):
                    self._use(order)
                    return code.name
        return None

    def _use(self, order: Order) -> Order:
        if order.left is not None:
            self._orders[order.fault.name] = replace(order, left=order.left - 1)
            if order.left == 1:
                del self._orders[order.fault.name]
        return order

    def _settle(self) -> None:
        policies = self._own
        for order in self._orders.values():
            for name, value in order.fault.sets.items():
                policies = switched(policies, name, value)
        self.policies = policies


def read_order(name: str, parameters: Mapping[str, str]) -> Order:
    fault = BY_NAME.get(name)
    if fault is None:
        near = nearest(name, BY_NAME)
        if near is None:
            raise UnknownFaultError(Say.NO_FAULT, name=name)
        raise UnknownFaultError(Say.NEAREST_FAULT, name=name, nearest=near)
    for key in parameters:
        if not fault.parameters:
            raise UnknownFaultError(Say.NO_PARAMETERS, name=name, key=key)
        if key not in fault.parameters:
            raise UnknownFaultError(Say.NO_SUCH_PARAMETER, name=name, known=", ".join(fault.parameters), key=key)
    filled = dict(fault.parameters) | dict(parameters)
    for key, check in _CHECKS.items():
        if key in filled:
            check(name, key, filled[key])
    return Order(fault, filled, _times(name, filled.get("times", "always")))


def _times(name: str, text: str) -> int | None:
    if text == "always":
        return None
    _whole(name, "times", text)
    return int(text)


def _number(name: str, key: str, text: str) -> None:
    try:
        number = float(text)
    except ValueError:
        number = -1
    if not 0 <= number <= _MOST:
        raise UnknownFaultError(Say.BAD_PARAMETER, name=name, key=key, value=text)


def _whole(name: str, key: str, text: str) -> None:
    if not (text.isascii() and text.isdigit() and 1 <= int(text[:9]) <= _MOST):
        raise UnknownFaultError(Say.BAD_PARAMETER, name=name, key=key, value=text)


def _seconds_or_none(name: str, key: str, text: str) -> None:
    if text != "none":
        _number(name, key, text)


def _endpoints(name: str, _key: str, text: str) -> None:
    for one in text.split("+"):
        if one != "*" and one.casefold() not in _ENDPOINTS:
            near = nearest(one, ENDPOINT_NAMES)
            if near is None:
                raise UnknownFaultError(Say.NO_ENDPOINT, name=name, value=one)
            raise UnknownFaultError(Say.NEAREST_ENDPOINT, name=name, value=one, nearest=near)


_MOST: Final = 86_400
_ENDPOINTS: Final = frozenset(name.casefold() for name in ENDPOINT_NAMES)
_CHECKS: Final[Mapping[str, Callable[[str, str, str], None]]] = {
    "seconds": _number,
    "calls": _number,
    "retry_after": _seconds_or_none,
    "endpoint": _endpoints,
}


def read_words(words: str) -> tuple[str, Mapping[str, str]]:
    """`latency:seconds=0.5,endpoint=Authorize`, as a command line has it."""
    name, _, rest = words.partition(":")
    pairs = (pair.partition("=") for pair in rest.split(",") if pair.strip())
    return name.strip(), {key.strip(): value.strip() for key, _, value in pairs}
