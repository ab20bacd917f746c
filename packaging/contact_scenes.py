"""The states of the window that the contact sheet shows: empty, usual, error and long content of each page.

Lives here: the table of scenes, in the order in which they are played. Must not live here: how a picture is taken
(`contact_stage.py`). A scene leaves the window in a state; the next one begins from there.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING

from screenshots import LETTER

if TYPE_CHECKING:
    from contact_stage import Stage

__all__ = ["SCENES", "Scene"]

Scene = Callable[["Stage"], Awaitable[None]]

LONG_INSTANCE = "a-very-long-name-of-an-instance-of-a-customer"
ROOMS = ("oauth", "webhooks", "scenarios", "history", "network", "simulator")


async def key_usual(stage: "Stage") -> None:
    """The simulator's keys are in use."""
    stage.go("SECRET_KEY")


async def key_empty(stage: "Stage") -> None:
    """Somebody's own instance, and nothing typed."""
    await stage.click("place_own")


async def key_error(stage: "Stage") -> None:
    """What is typed cannot be right."""
    stage.fill("instance_name", LONG_INSTANCE)
    stage.fill("customer_id", "43387ca6-0391")


async def token_empty(stage: "Stage") -> None:
    await stage.click("place_simulator")
    await stage.idle()
    stage.go("TOKEN")


async def token_error(stage: "Stage") -> None:
    stage.fault("code-unauthorized", endpoint="GenerateAuthorizeToken")
    await stage.desk.make_token()
    stage.no_faults()


async def token_far_away(stage: "Stage") -> None:
    """Something between the program and Flinks answers in its place."""
    stage.fault("html-502")
    await stage.desk.make_token()
    stage.no_faults()


async def token_usual(stage: "Stage") -> None:
    await stage.desk.make_token()


async def token_code(stage: "Stage") -> None:
    """With what the customer's code does here."""
    stage.unfold("page_code")


async def connect_empty(stage: "Stage") -> None:
    stage.go("CONNECT")


async def connect_long(stage: "Stage") -> None:
    """Every parameter can be changed, and some have remarks."""
    stage.unfold("parameters_expander")
    stage.fill("parameter_redirectUrl", "http://shop.example/where/customers/come/back/to?after=connecting")


async def connect_bank(stage: "Stage") -> None:
    stage.fill("parameter_redirectUrl", "")
    stage.unfold("parameters_expander", is_open=False)
    await stage.to_question()


async def connect_usual(stage: "Stage") -> None:
    await stage.answer_question()


async def authorize_usual(stage: "Stage") -> None:
    stage.go("AUTHORIZE")


async def authorize_opened(stage: "Stage") -> None:
    stage.no_faults()
    await stage.click("open_session")
    await stage.until(lambda: type(stage.session.authorize).__name__ == "Opened")


async def accounts_empty(stage: "Stage") -> None:
    stage.go("ACCOUNTS")


async def accounts_error(stage: "Stage") -> None:
    stage.fault("code-aggregation-error", endpoint="GetAccountsDetail")
    await stage.desk.fetch_accounts()
    stage.no_faults()


async def accounts_usual(stage: "Stage") -> None:
    stage.fault("details-immediate")
    await stage.desk.fetch_accounts()
    stage.no_faults()


async def summary_usual(stage: "Stage") -> None:
    stage.go("SUMMARY")


async def summary_long(stage: "Stage") -> None:
    stage.scroll_down()


async def authorize_empty(stage: "Stage") -> None:
    """No LoginId is known: the whole form."""
    stage.go("AUTHORIZE")
    await stage.click("another_session")
    stage.unfold("legacy")


async def authorize_error(stage: "Stage") -> None:
    await stage.authorize("Greatday", "wrong")


async def authorize_questions(stage: "Stage") -> None:
    await stage.authorize("sim_mfa_choice", "Everyday")


async def authorize_images(stage: "Stage") -> None:
    await stage.authorize("sim_mfa_image", "Everyday")


async def log_usual(stage: "Stage") -> None:
    """The newest call, with what it means."""
    stage.show_log(newest_call(stage))


async def log_nothing(stage: "Stage") -> None:
    stage.fill("log_filter", "no row has these words")


async def log_event(stage: "Stage") -> None:
    stage.fill("log_filter", "")
    rows = [row for row, entry in enumerate(stage.desk.entries) if not entry.exchange]
    stage.show_log(rows[-1])


def newest_call(stage: "Stage") -> int:
    return max(row for row, entry in enumerate(stage.desk.entries) if entry.exchange)


async def diagnose_empty(stage: "Stage") -> None:
    await stage.close_log()
    await stage.click("room_diagnose")


async def diagnose_usual(stage: "Stage") -> None:
    stage.paper().setPlainText(LETTER)
    await asyncio.sleep(1)


async def diagnose_nothing(stage: "Stage") -> None:
    stage.paper().setPlainText("Hello, it does not work. Please call me back.")
    await asyncio.sleep(1)


async def diagnose_long(stage: "Stage") -> None:
    stage.paper().setPlainText("\n\n".join(LETTER.replace("5e115eac", f"5e115e{row:02}") for row in range(12)))
    await asyncio.sleep(2)


def room(key: str) -> Scene:
    async def enter(stage: "Stage") -> None:
        await stage.click(f"room_{key}")
        await asyncio.sleep(0.5)

    return enter


async def oauth_entry(stage: "Stage") -> None:
    await stage.click("oauth_call")
    await asyncio.sleep(0.5)
    stage.scroll_down()


async def scenario_play(stage: "Stage") -> None:
    await stage.click("play_scenario")
    await stage.click("next_step")
    await asyncio.sleep(1)


async def simulator_troubled(stage: "Stage") -> None:
    for name in ("details-slow", "clock-apart", "too-many-requests-429", "card-busy-long"):
        stage.fault(name)
    await stage.click("room_diagnose")
    await asyncio.sleep(1.5)  # until the window has asked how the simulator stands
    await stage.click("room_simulator")
    await asyncio.sleep(0.5)


async def palette(stage: "Stage") -> None:
    stage.no_faults()
    stage.close_dialogs()
    stage.press("Ctrl+K")


async def palette_nothing(stage: "Stage") -> None:
    await palette(stage)
    stage.fill("palette_filter", "zzzz")


def by_menu(signal: str) -> Scene:
    """What the bar's menu opens."""

    async def opened(stage: "Stage") -> None:
        stage.close_dialogs()
        getattr(stage.frame.bar, signal).emit()
        await asyncio.sleep(0.3)

    return opened


async def chooser(stage: "Stage") -> None:
    stage.close_dialogs()
    stage.keep_profiles()
    stage.frame.bar.chooser_wanted.emit()


async def profiles(stage: "Stage") -> None:
    stage.close_dialogs()
    stage.frame.bar.manage_wanted.emit()


async def profile_form(stage: "Stage") -> None:
    await profiles(stage)
    await stage.click("new_profile")
    stage.fill("profile_name", "A customer with a rather long name, test")
    stage.fill("profile_instance", LONG_INSTANCE)


async def production(stage: "Stage") -> None:
    """Every screen says so."""
    stage.close_dialogs()
    stage.end_tour()
    await stage.choose_production()
    stage.go("SECRET_KEY")


async def present(stage: "Stage") -> None:
    stage.present()
    stage.go("CONNECT")


SCENES: Mapping[str, Scene] = {
    "key-usual": key_usual,
    "key-empty": key_empty,
    "key-error": key_error,
    "token-empty": token_empty,
    "token-error": token_error,
    "token-far-away": token_far_away,
    "token-usual": token_usual,
    "token-code": token_code,
    "connect-empty": connect_empty,
    "connect-long": connect_long,
    "connect-bank": connect_bank,
    "connect-usual": connect_usual,
    "authorize-usual": authorize_usual,
    "authorize-opened": authorize_opened,
    "accounts-empty": accounts_empty,
    "accounts-error": accounts_error,
    "accounts-usual": accounts_usual,
    "summary-usual": summary_usual,
    "summary-long": summary_long,
    "authorize-empty": authorize_empty,
    "authorize-error": authorize_error,
    "authorize-questions": authorize_questions,
    "authorize-images": authorize_images,
    "log-usual": log_usual,
    "log-nothing": log_nothing,
    "log-event": log_event,
    "diagnose-empty": diagnose_empty,
    "diagnose-usual": diagnose_usual,
    "diagnose-nothing": diagnose_nothing,
    "diagnose-long": diagnose_long,
    **{f"{key}-usual": room(key) for key in ROOMS},
    "simulator-troubled": simulator_troubled,
    "oauth-room": room("oauth"),
    "oauth-entry": oauth_entry,
    "scenarios-room": room("scenarios"),
    "scenarios-play": scenario_play,
    "palette": palette,
    "palette-nothing": palette_nothing,
    "chooser": chooser,
    "profiles": profiles,
    "profiles-form": profile_form,
    "about": by_menu("about_wanted"),
    "news": by_menu("news_wanted"),
    "report": by_menu("report_wanted"),
    "tour": by_menu("tour_wanted"),
    "production": production,
    "presentation": present,
}
"""Each scene by its name: the page, then whether it is empty, usual, in error, or long."""
