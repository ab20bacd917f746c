"""The go-live report as Markdown and as a page of HTML that needs nothing else, in the reader's language.

Must not live here: a verdict, or PDF (the window prints the page).
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from html import escape

from flinks_desk.core.go_live.checks import CHECKS
from flinks_desk.core.go_live.evidence import Light
from flinks_desk.core.go_live.judging import Verdict
from flinks_desk.core.profile import Profile
from flinks_desk.core.text import Language, Text, text

__all__ = ["LIGHTS", "as_html", "as_markdown"]

LIGHTS: Mapping[Light, Text] = {Light.GREEN: text("Green"), Light.AMBER: text("Amber"), Light.RED: text("Red")}
MARKS: Mapping[Light, str] = {Light.GREEN: "●", Light.AMBER: "▲", Light.RED: "■"}
"""A shape for each, as colour alone tells nothing on a black-and-white print."""
COLOURS: Mapping[Light, str] = {Light.GREEN: "#1b6e3c", Light.AMBER: "#8a5a00", Light.RED: "#b3261e"}
STYLE = """
body { font-family: system-ui, 'Segoe UI', Roboto, sans-serif; line-height: 1.5; max-width: 46em; margin: 2em auto;
  padding: 0 1em; color: #1c1b1f; background: #ffffff }
h1 { font-size: 1.6em; margin-bottom: 0 } h2 { font-size: 1.1em; margin: 1.4em 0 .2em; page-break-after: avoid }
p { margin: .3em 0 } ul { margin: .3em 0; padding-left: 1.4em }
section { break-inside: avoid } .fix { font-weight: 600 }
@media print { body { margin: 0; max-width: none } }
"""


def as_markdown(verdicts: Sequence[Verdict], profile: Profile, made: datetime, language: Language) -> str:
    """For a ticket or a repository."""
    say = language.say
    lines = [f"# {say(_title())}", "", _plain(say(_about(profile, made))), "", say(_counts(verdicts)), ""]
    for verdict in _worst_first(verdicts):
        row = CHECKS[verdict.check]
        lines += [f"## {MARKS[verdict.light]} {say(LIGHTS[verdict.light])} – {say(row.title)}", ""]
        lines += [f"- {_plain(say(each))}" for each in verdict.evidence]
        if verdict.light is not Light.GREEN:
            lines += ["", f"**{say(text('To do'))}** {say(row.fix)}"]
        lines.append("")
    return "\n".join(lines)


def as_html(verdicts: Sequence[Verdict], profile: Profile, made: datetime, language: Language) -> str:
    """For a person, on the screen or on paper."""
    say = language.say
    parts = "\n".join(_section(verdict, language) for verdict in _worst_first(verdicts))
    title = escape(say(_title()))
    return (
        f'<!doctype html>\n<html lang="{language.code}">\n<head>\n<meta charset="utf-8">\n<title>{title}</title>\n'
        f"<style>{STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>\n<p>{escape(say(_about(profile, made)))}</p>\n"
        f"<p>{escape(say(_counts(verdicts)))}</p>\n{parts}\n</body>\n</html>\n"
    )


def _section(verdict: Verdict, language: Language) -> str:
    say, row = language.say, CHECKS[verdict.check]
    mark = f'<span style="color: {COLOURS[verdict.light]}">{MARKS[verdict.light]} {escape(say(LIGHTS[verdict.light]))}'
    evidence = "".join(f"<li>{escape(say(each))}</li>" for each in verdict.evidence)
    fix = "" if verdict.light is Light.GREEN else f'<p class="fix">{escape(say(row.fix))}</p>'
    return (
        f'<section id="{verdict.check.value}"><h2>{mark}</span> – {escape(say(row.title))}</h2>'
        f"<ul>{evidence}</ul>{fix}</section>"
    )


def _title() -> Text:
    return text("Go-live check of a Flinks integration")


def _about(profile: Profile, made: datetime) -> Text:
    day = made.strftime("%Y-%m-%d %H:%M %Z").strip()
    return text("Instance {instance}, made {day}.", instance=profile.instance, day=day)


def _counts(verdicts: Sequence[Verdict]) -> Text:
    red, amber, green = (
        sum(verdict.light is light for verdict in verdicts) for light in (Light.RED, Light.AMBER, Light.GREEN)
    )
    return text("{red} red, {amber} amber, {green} green.", red=red, amber=amber, green=green)


def _worst_first(verdicts: Sequence[Verdict]) -> list[Verdict]:
    return sorted(verdicts, key=lambda verdict: -verdict.light)


def _plain(words: str) -> str:
    """Nothing in it is taken for Markdown or for HTML."""
    return "".join(f"\\{each}" if each in "\\`*_[]<>|#" else each for each in words)
