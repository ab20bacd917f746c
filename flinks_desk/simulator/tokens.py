"""Authorize tokens: made, claimed once, and bound to the one session that they opened (api-facts §3, §5.1).

The rule that must never break: whatever the policy, no token is accepted for two sessions.
"""

from dataclasses import replace
from datetime import datetime, timedelta

from flinks_desk.simulator.clock import SimulatorClock
from flinks_desk.simulator.ids import Ids
from flinks_desk.simulator.outcomes import Accepted, Refused, Token, Use
from flinks_desk.simulator.policies import MfaToken, Policies, TokenAge


class TokenBook:
    """Not locked by itself: the world holds its lock around every call."""

    def __init__(self, clock: SimulatorClock, ids: Ids) -> None:
        self._clock = clock
        self._ids = ids
        self._tokens: dict[str, Token] = {}

    def __contains__(self, value: str) -> bool:
        return value in self._tokens

    def all(self) -> tuple[Token, ...]:
        return tuple(self._tokens.values())

    def mint(self, made_by: str) -> Token:
        token = Token(self._ids.next(), len(self._tokens) + 1, self._clock.now(), made_by)
        self._tokens[token.value] = token
        return token

    def claim(self, value: str, use: Use, policies: Policies, *, resuming: bool = False) -> Accepted | Refused:
        """For a new session."""
        token = self._tokens.get(value)
        if token is None:
            return Refused("unknown", "This value is not a token that the simulator made.")
        if token.uses:
            return _used(token)
        minutes = policies.resume_token_minutes if resuming else policies.token_minutes
        if self._expired(token, minutes, policies):
            return _expired(token, minutes)
        return Accepted(self._note(token, use))

    def claim_for_answers(
        self, value: str, use: Use, policies: Policies, request_id: str, *, polling: bool = False
    ) -> Accepted | Refused:
        """For the MFA answers of a session that is open already."""
        token = self._tokens.get(value)
        if token is None:
            return Refused("unknown", "This value is not a token that the simulator made.")
        if token.request_id == request_id:
            return self._again(token, use, policies, polling=polling)
        if token.uses:
            return _used(token)
        if policies.mfa_token is MfaToken.SAME:
            return Refused(
                "other_token", "The policy same_token wants the token that opened this RequestId, not a fresh one."
            )
        if self._expired(token, policies.token_minutes, policies):
            return _expired(token, policies.token_minutes)
        return Accepted(self.bind(self._note(token, use).value, request_id))

    def bind(self, value: str, request_id: str) -> Token:
        bound = replace(self._tokens[value], request_id=request_id)
        self._tokens[value] = bound
        return bound

    def _again(self, token: Token, use: Use, policies: Policies, *, polling: bool) -> Accepted | Refused:
        if policies.mfa_token is MfaToken.STRICT and not polling:
            first = token.uses[0]
            return Refused(
                "used", f"Token already used by {first.by}; the policy strict wants a fresh one for MFA answers."
            )
        if policies.token_age is TokenAge.INACTIVITY and self._expired(token, policies.token_minutes, policies):
            return _expired(token, policies.token_minutes)
        return Accepted(self._note(token, use))

    def _note(self, token: Token, use: Use) -> Token:
        noted = replace(self._tokens[token.value], uses=(*token.uses, use))
        self._tokens[token.value] = noted
        return noted

    def _expired(self, token: Token, minutes: int, policies: Policies) -> bool:
        return self._clock.now() - _counts_from(token, policies) >= timedelta(minutes=minutes)


def _counts_from(token: Token, policies: Policies) -> datetime:
    if policies.token_age is TokenAge.INACTIVITY and token.uses:
        return token.uses[-1].at
    return token.made_at


def _used(token: Token) -> Refused:
    first = token.uses[0]
    where = "the Connect widget" if first.door == "widget" else "Authorize"
    return Refused("used", f"Token already used by {first.by} ({where}); a token works for one session only.")


def _expired(token: Token, minutes: int) -> Refused:
    return Refused("expired", f"Token expired: it was made by {token.made_by}, and lives {minutes} minutes.")
