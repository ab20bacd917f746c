"""The page of a bank that signs its customers in by itself (OAuth): sign in, a question, "share?", and away again.

Plain forms, as such pages are; a pop-up says that it is done and closes, a whole page goes back to the widget.
"""

from collections.abc import Mapping
from dataclasses import replace
from html import escape

from starlette.responses import RedirectResponse, Response

from flinks_desk.simulator.challenges import Challenge
from flinks_desk.simulator.outcomes import Challenged, Opened, Outcome, TurnedDown
from flinks_desk.simulator.widget.flow import Flow
from flinks_desk.simulator.widget.pages import plain_page
from flinks_desk.simulator.widget.scenes import REFUSED, customer, kind_of
from flinks_desk.simulator.widget.visit import Visit, Visits
from flinks_desk.simulator.widget.wording import LANGUAGES, Texts, say

Form = Mapping[str, tuple[str, ...]]


def show(flow: Flow, visit: Visit | None, *, refused: bool = False) -> Response:
    """Where the person stands at the bank."""
    if visit is None or visit.institution is None:
        texts = flow.wording[LANGUAGES[0]]
        return _page(texts, LANGUAGES[0], texts["bank.gone"], f"<p>{escape(texts['bank.gone_lead'])}</p>", status=404)
    texts = flow.texts(visit)
    if visit.opened is not None or visit.turned_down is not None:
        return _done(visit, texts)
    if visit.at_bank is not None:
        return _consent(flow, visit, visit.at_bank, texts)
    if visit.asked is not None:
        return _questions(visit, visit.asked, texts, refused=refused)
    return _sign_in(visit, texts, refused=refused)


def take(flow: Flow, visits: Visits, visit: Visit, form: Form, by: str) -> Response:
    """What the person sent from one of the bank's pages."""
    visit = replace(visit, started=True)
    if visit.opened is not None or visit.turned_down is not None:
        return _done(visit, flow.texts(visit))
    if visit.at_bank is not None:
        visit = _decided(visit, visit.at_bank, shared=_first(form, "decision") == "share")
        visits.keep(visit)
        return _done(visit, flow.texts(visit))
    outcome = _asked(flow, visit, form, by)
    visit, refused = _met(visit, outcome)
    visits.keep(visit)
    return show(flow, visit, refused=refused)


def _asked(flow: Flow, visit: Visit, form: Form, by: str) -> Outcome:
    if visit.asked is None:
        return flow.sign_in(visit, _first(form, "username"), _first(form, "password"), by)
    given = {
        challenge.prompt: list(form.get(f"answer-{at}", ("",))) for at, challenge in enumerate(visit.asked.challenges)
    }
    return flow.world.answer(visit.request_id, given, by=by)


def _met(visit: Visit, outcome: Outcome) -> tuple[Visit, bool]:
    match outcome:
        case Opened():
            return replace(visit, at_bank=outcome, request_id=outcome.session.request_id), False
        case Challenged():
            refused = visit.asked is not None and outcome.session.wrong > visit.asked.session.wrong
            return replace(visit, asked=outcome, request_id=outcome.session.request_id), refused
        case TurnedDown() if outcome.code in REFUSED:
            return visit, True
        case TurnedDown() if outcome.challenges and outcome.session:
            asked = Challenged(outcome.session, outcome.challenges)
            return replace(visit, asked=asked, request_id=outcome.session.request_id), True
        case TurnedDown():
            return replace(visit, turned_down=outcome), False


def _decided(visit: Visit, opened: Opened, *, shared: bool) -> Visit:
    if shared:
        return replace(visit, opened=opened)
    refusal = TurnedDown("UNAUTHORIZED", 401, "", "The person did not share the accounts.", opened.session)
    return replace(visit, turned_down=refusal)


def _done(visit: Visit, texts: Texts) -> Response:
    if visit.settings.on("oauthWindowRedirect"):
        return RedirectResponse(f"/_widget/return/{visit.id}", 303)
    content = f'<p>{escape(texts["bank.done_lead"])}</p><script src="/_widget/assets/bank.js"></script>'
    return _page(texts, visit.settings.text("language"), texts["bank.done"], content, bank=_name(visit))


def _sign_in(visit: Visit, texts: Texts, *, refused: bool) -> Response:
    hint = ""
    if visit.settings.on("demo"):
        hint = f'<p class="hint">{escape(say(texts, "bank.hints", username="Greatday"))}</p>'
    content = (
        f"<p>{escape(texts['bank.sign_in_lead'])}</p>{_refusal(texts, 'bank.refused', refused=refused)}"
        f"{_field('username', texts['bank.username'], 'text')}{_field('password', texts['bank.password'], 'password')}"
        f"{hint}{_button(texts['bank.submit'])}"
    )
    return _form(visit, texts, texts["bank.sign_in"], content)


def _questions(visit: Visit, asked: Challenged, texts: Texts, *, refused: bool) -> Response:
    fields = "".join(_question(at, challenge) for at, challenge in enumerate(asked.challenges))
    content = (
        f"<p>{escape(texts['bank.code_lead'])}</p>{_refusal(texts, 'bank.code_refused', refused=refused)}"
        f"{fields}{_button(texts['continue'])}"
    )
    return _form(visit, texts, texts["bank.code"], content)


def _question(at: int, challenge: Challenge) -> str:
    name = f"answer-{at}"
    kind = kind_of(challenge)
    if kind == "push":
        return f'<p><strong>{escape(challenge.prompt)}</strong></p><input type="hidden" name="{name}" value="approved">'
    if kind in ("one", "several", "picture"):
        box = "checkbox" if kind == "several" else "radio"
        rows = "".join(_row(box, name, choice, kind) for choice in challenge.iterables)
        return f"<fieldset><legend>{escape(challenge.prompt)}</legend>{rows}</fieldset>"
    return _field(name, challenge.prompt, "text")


def _row(box: str, name: str, choice: str, kind: str) -> str:
    shown = f'<img alt="" src="data:image/jpeg;base64,{escape(choice)}">' if kind == "picture" else escape(choice)
    return f'<label class="row"><input type="{box}" name="{name}" value="{escape(choice)}">{shown}</label>'


def _consent(flow: Flow, visit: Visit, opened: Opened, texts: Texts) -> Response:
    rows = "".join(
        f"<li>{escape(account.title)} <span>•••• {escape(account.number[-4:])}</span></li>"
        for account in flow.world.accounts_of(opened.login.id)
    )
    content = (
        f"<p>{escape(say(texts, 'bank.consent_lead', customer=customer(visit, texts)))}</p><ul>{rows}</ul>"
        f"{_button(texts['bank.allow'], 'share')}{_button(texts['bank.refuse'], 'refuse', 'quiet')}"
    )
    return _form(visit, texts, texts["bank.consent"], content)


def _form(visit: Visit, texts: Texts, title: str, content: str) -> Response:
    action = f"/_widget/bank/{visit.ticket}"
    form = f'<form method="post" action="{action}" autocomplete="off">{content}</form>'
    return _page(texts, visit.settings.text("language"), title, form, bank=_name(visit))


def _page(texts: Texts, language: str, title: str, content: str, *, bank: str = "", status: int = 200) -> Response:
    return plain_page(
        "bank.html",
        status,
        language=language,
        bank=escape(bank),
        title=escape(title),
        content=content,
        simulated=escape(texts["simulated"]),
        caution=escape(texts["bank.simulated"]),
    )


def _name(visit: Visit) -> str:
    return visit.institution.called(visit.settings.text("language")) if visit.institution else ""


def _field(name: str, label: str, kind: str) -> str:
    attributes = 'autocomplete="off" autocapitalize="none" spellcheck="false" required'
    return f'<label>{escape(label)}<input type="{kind}" name="{name}" {attributes}></label>'


def _button(text: str, decision: str = "", kind: str = "") -> str:
    named = f' name="decision" value="{decision}"' if decision else ""
    return f'<button class="{kind}" type="submit"{named}>{escape(text)}</button>'


def _refusal(texts: Texts, key: str, *, refused: bool) -> str:
    return f'<p class="refusal" role="alert">{escape(texts[key])}</p>' if refused else ""


def _first(form: Form, name: str) -> str:
    return next(iter(form.get(name, ())), "")
