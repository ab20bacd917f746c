"""Rules about the return to the customer's own address, and about webhooks (contract §4, Callback)."""

import re
from collections.abc import Iterator

from flinks_desk.core.artefacts import address
from flinks_desk.core.artefacts.address import Address, Purpose
from flinks_desk.core.artefacts.model import Kind, Setting, SignatureCheck, Span
from flinks_desk.core.diagnosis import names, shapes
from flinks_desk.core.diagnosis.catalogue import found
from flinks_desk.core.diagnosis.connect_address import redirect_of
from flinks_desk.core.diagnosis.finding import Finding
from flinks_desk.core.diagnosis.look import Look
from flinks_desk.core.diagnosis.scene import Rule, Scene
from flinks_desk.core.known import Role
from flinks_desk.core.lean import regex
from flinks_desk.core.text import Text, text

__all__ = ["RULES"]

_REGISTERED = regex(
    r"regist|whitelist|white-list|allowlist|allow-list|allowed|autoris|enregistr|on file", re.IGNORECASE
)
_REDIRECTS = regex(r"redirect|return|retour|callback|address|adresse|url|uri", re.IGNORECASE)
_HEX_DIGEST = regex(r"(?<![0-9a-fA-F-])[0-9a-f]{64}(?![0-9a-fA-F-])", re.IGNORECASE)
_BASE64_DIGEST = regex(r"(?<![A-Za-z0-9+/=])[A-Za-z0-9+/]{43}=(?![A-Za-z0-9+/=])")
_SIGNATURE_WORDS = regex(r"signature|hmac|authenticity|digest", re.IGNORECASE)
MOST_READ = 200_000


def errors(scene: Scene) -> Iterator[Finding]:
    """`error=` in the callback."""
    for look in scene.callbacks:
        error = look.address.first("error")
        if error:
            yield found(
                "callback-error",
                _error_message(error),
                text("Offer the person to begin again. Nothing was connected, and there is no LoginId to use."),
                request=look.index,
                where="parameter error",
                span=scene.in_address(look, f"error={error}", "error="),
                found=error[:100],
            )


def _error_message(error: str) -> Text:
    if error == "access_denied":
        return text("The person, or the bank, refused access: the callback says access_denied.")
    return text("The callback brings an error instead of a loginId: {error}.", error=error[:100])


def login_missing(scene: Scene) -> Iterator[Finding]:
    """A callback with neither a loginId nor an error."""
    for look in scene.callbacks:
        if not (look.address.first("loginId") or "").strip() and not look.address.first("error"):
            yield found(
                "callback-login-id-missing",
                text("The callback has no loginId, so nothing was connected. Showing success here would be wrong."),
                text("Check for loginId before anything else, and show the person how to begin again."),
                request=look.index,
                where="address",
                span=scene.in_address(look),
            )


def states(scene: Scene) -> Iterator[Finding]:
    """A callback whose state is not the one that was sent."""
    sent = {state for look in scene.looks if (state := _state_sent(look))}
    if not sent or any(shapes.is_open(each) for each in sent):
        return
    for look in scene.callbacks:
        came = look.address.first("state")
        if came in sent or (came is None and not _is_oauth_only(scene)):
            continue
        yield found(
            "callback-state-mismatch",
            text("The state of the callback is not the one that was sent: it belongs to another session, or was lost."),
            text("Refuse the callback before calling Flinks, and let the person begin again in the same browser tab."),
            request=look.index,
            where="parameter state",
            span=scene.in_address(look, f"state={came}", "state="),
        )


def _state_sent(look: Look) -> str:
    if look.address.purpose is Purpose.OAUTH:
        return look.address.first("state") or ""
    inside = redirect_of(look.address) if look.is_widget else None
    return (address.parsed(inside).first("state") or "") if inside else ""


def _is_oauth_only(scene: Scene) -> bool:
    return not any(look.is_widget for look in scene.looks)


def redirects(scene: Scene) -> Iterator[Finding]:
    """A return address that is not, to the letter, the registered one."""
    registered = [each for each in scene.artefact.settings if _is_registered(each)]
    if not registered:
        return
    allowed = {each.value.strip() for each in registered}
    used = [(look, value) for look in scene.looks if (value := redirect_of(look.address))]
    for look, value in used:
        bare = value.partition("?")[0] if not any("?" in each for each in allowed) else value
        if bare not in allowed and not shapes.is_open(value):
            yield _mismatch(scene, look, bare, allowed)


def _is_registered(setting: Setting) -> bool:
    is_address = "://" in setting.value
    return is_address and bool(_REGISTERED.search(setting.name)) and bool(_REDIRECTS.search(setting.name))


def _mismatch(scene: Scene, look: Look, value: str, allowed: set[str]) -> Finding:
    is_near = _folded(address.parsed(value)) in {_folded(address.parsed(each)) for each in allowed}
    return found(
        "redirect-uri-mismatch",
        text("The return address differs from the registered one by its case, a slash, its scheme or its encoding.")
        if is_near
        else text("The return address is not the registered one."),
        text("Use the registered address to the letter, or have this one registered by Flinks."),
        request=look.index,
        where="parameter redirect_uri" if look.address.purpose is Purpose.OAUTH else "parameter redirectUrl",
        span=scene.in_address(look, "redirect_uri=", "redirectUrl="),
    )


def _folded(parts: Address) -> tuple[str, str]:
    return parts.host.removeprefix("www."), "/".join(each.lower() for each in parts.segments if each)


def signatures(scene: Scene) -> Iterator[Finding]:
    """A webhook's signature that is computed over something else, written otherwise, or made with another key."""
    for fact in scene.artefact.facts:
        problem = _signature_problem(fact) if isinstance(fact, SignatureCheck) else None
        if problem and isinstance(fact, SignatureCheck):
            yield _signature(problem, fact.span)
    span = _told_signatures(scene)
    if span:
        yield _signature(text("One of the two signatures is written in hexadecimal, the other in base64."), span)


def _signature_problem(fact: SignatureCheck) -> Text | None:
    if fact.reserialised:
        return text("The signature is computed over a body that was parsed and written anew; its bytes are others.")
    if fact.hexadecimal:
        return text("The signature is computed in hexadecimal. Flinks sends it in base64.")
    if names.plain(fact.algorithm) not in {"sha256", "hmacsha256", ""}:
        return text("The signature is computed with {algorithm}. Flinks uses HMAC-SHA256.", algorithm=fact.algorithm)
    if names.role_of_name(fact.key_name) in {Role.SECRET_KEY, Role.X_API_KEY, Role.AUTHORIZE_TOKEN}:
        return text("The signature is computed with another key. Flinks signs with the HMAC secret.")
    return None


def _signature(problem: Text, span: Span | None) -> Finding:
    return found(
        "webhook-signature-mismatch",
        problem,
        text("Compute base64(HMAC-SHA256) over the raw bytes as they came, with the HMAC secret, and compare the two."),
        where="signature",
        span=span,
    )


def _told_signatures(scene: Scene) -> Span | None:
    """A log that shows both signatures, one in each writing."""
    if scene.kind not in {Kind.LOG, Kind.TEXT}:
        return None
    body = scene.artefact.text[:MOST_READ]
    start = 0
    for line in body.splitlines(keepends=True):
        if _SIGNATURE_WORDS.search(line) and _HEX_DIGEST.search(line) and _BASE64_DIGEST.search(line):
            return Span(start, start + len(line.rstrip()))
        start += len(line)
    return None


RULES: tuple[Rule, ...] = (errors, login_missing, states, redirects, signatures)
