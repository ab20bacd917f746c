"""The page files fit together: what one names, another has; and everything comes from this server."""

import json
import re
from string import Formatter

import pytest

from flinks_desk import resources
from flinks_desk.simulator.people import PEOPLE
from flinks_desk.simulator.widget import wording
from flinks_desk.simulator.widget.events import BANK_STEPS, OTHER_STEPS, PLAIN_STEPS
from flinks_desk.simulator.widget.flow import RULES
from flinks_desk.simulator.widget.pages import ASSET_TYPES
from flinks_desk.simulator.widget.scenes import KINDS, WAYS_OUT
from flinks_desk.simulator.widget.visit import Page
from tests.simulator.widget.conftest import Person

FOLDER = resources.path("pages", "widget")
SCRIPTS = "".join(path.read_text(encoding="utf-8") for path in sorted(FOLDER.glob("*.js")))
PYTHON = "".join(
    path.read_text(encoding="utf-8")
    for path in sorted((resources.root().parent / "flinks_desk" / "simulator" / "widget").glob("*.py"))
)
ENGLISH, FRENCH = wording.load()["en"], wording.load()["fr"]


def test_every_asset_is_a_file_and_every_file_an_asset() -> None:
    pages = {"shell.html", "bank.html", "silent.html", "stranger.html"}
    files = {path.name for path in FOLDER.iterdir()}

    assert files == set(ASSET_TYPES) | pages | {"texts.en.json", "texts.fr.json"}


def test_the_script_draws_every_page_and_no_other() -> None:
    table = re.search(r"SCENES = \{([^}]*)\}", SCRIPTS)

    assert table
    assert sorted(table[1].replace(" ", "").split(",")) == sorted(page.value for page in Page)


def test_the_script_draws_every_kind_of_question() -> None:
    table = re.search(r"CHALLENGES = \{([^}]*)\}", SCRIPTS)

    assert table
    for kind in {*KINDS.values(), "text", "pick"}:
        assert re.search(rf"\b{kind}\b", table[1])


def test_every_act_of_the_script_has_a_rule() -> None:
    acts = set(re.findall(r'\bact\("(\w+)"', SCRIPTS)) | {"look"}
    by_scene = {"back"}  # `scene.back` names the act

    assert acts | by_scene == {name for _, name in RULES}


def test_both_languages_have_the_same_texts_with_the_same_blanks() -> None:
    """French has words of its own for the test users, which people.py describes in English."""
    french = {key: text for key, text in FRENCH.items() if not key.startswith("user.")}

    assert sorted(french) == sorted(ENGLISH)
    for key, text in french.items():
        assert _blanks(text) == _blanks(ENGLISH[key]), key


def _blanks(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def test_every_test_user_is_described_in_french() -> None:
    assert {key.removeprefix("user.") for key in FRENCH if key.startswith("user.")} == {
        person.username for person in PEOPLE
    }


def test_every_text_that_is_asked_for_is_there() -> None:
    asked = set(re.findall(r'\bt\("([\w.]+)"', SCRIPTS)) | set(re.findall(r"""texts\[["']([\w.]+)["']\]""", PYTHON))
    asked |= set(re.findall(r'"((?:bank|mfa|end|problem|terms|oauth)\.[a-z_]+)"', SCRIPTS + PYTHON))
    asked -= {path.name for path in FOLDER.iterdir()}
    missing = [key for key in asked if key not in ENGLISH and f"{key}.one" not in ENGLISH]

    assert missing == []


def test_every_text_is_asked_for() -> None:
    code = SCRIPTS + PYTHON + (FOLDER / "shell.html").read_text(encoding="utf-8")
    built = ("problem.", "consent.statements.", "banks.ca", "banks.us", "banks.all", "credentials.refused")
    unused = [
        key
        for key in ENGLISH
        if not key.startswith(built) and not re.search(f"[\"']{re.escape(_stem(key))}[\"']", code)
    ]

    assert unused == []


def _stem(key: str) -> str:
    return key.removesuffix(".one").removesuffix(".other")


def test_every_way_out_has_its_words() -> None:
    for code in WAYS_OUT:
        assert f"problem.{code}" in ENGLISH
        assert f"problem.{code}.title" in ENGLISH


def test_no_event_is_named_in_a_script() -> None:
    """Which events there are is decided by the server; only the false one of the stranger is written out."""
    scripts = "".join(path.read_text(encoding="utf-8") for path in FOLDER.glob("*.js") if path.name != "stranger.js")

    for step in (*PLAIN_STEPS, *BANK_STEPS, *OTHER_STEPS):
        assert step not in scripts


def test_nothing_is_loaded_from_anywhere_else() -> None:
    for path in FOLDER.iterdir():
        text = path.read_text(encoding="utf-8").replace("http://www.w3.org/2000/svg", "")
        if path.name != "stranger.js":
            assert "http:" not in text, path.name
            assert "https:" not in text, path.name


@pytest.mark.parametrize(
    "path", ["/", "/v2", "/v2/", "/v2/Credential/14", "/v2//Credential/14", "/Result/x", "/v2/Result/x"]
)
def test_every_entrance_serves_the_shell(person: Person, path: str) -> None:
    answer = person.http.get(f"{path}?language=fr&theme=dark")

    assert answer.status_code == 200
    assert '<html lang="fr" data-theme="dark"' in answer.text
    assert "Simulation, et non Flinks" in answer.text


def test_the_shell_keeps_the_address_to_itself(person: Person) -> None:
    answer = person.http.get("/v2/?authorizeToken=the-token")
    policy = answer.headers["content-security-policy"]

    assert answer.headers["referrer-policy"] == "no-referrer"
    assert answer.headers["cache-control"] == "no-store"
    assert "the-token" not in answer.text
    assert "default-src 'none'" in policy
    assert "frame-ancestors" not in policy
    assert "x-frame-options" not in answer.headers


def test_only_colours_reach_the_style(person: Person) -> None:
    evil = "red;}</style><script>alert(1)</script>"
    answer = person.http.get(f"/v2/?backgroundColor={evil}&foregroundColor1=ff8800&customerName={evil}")

    assert "alert" not in answer.text
    assert "--accent:#ff8800" in answer.text


def test_a_refused_frame_says_so_in_both_headers(person: Person) -> None:
    person.world.switches.order("frame-refused")
    answer = person.http.get("/v2/")

    assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]
    assert answer.headers["x-frame-options"] == "DENY"


def test_a_stranger_comes_from_another_origin(person: Person) -> None:
    person.world.switches.order("hostile-origin")
    answer = person.http.get("/v2/")

    assert 'data-stranger="http://127.0.0.1:8080/_widget/stranger"' in answer.text
    assert "frame-src http://127.0.0.1:8080/_widget/stranger" in answer.headers["content-security-policy"]
    assert "stranger.js" in person.http.get("/_widget/stranger").text


@pytest.mark.parametrize("name", sorted(ASSET_TYPES))
def test_assets_have_their_type(person: Person, name: str) -> None:
    answer = person.http.get(f"/_widget/assets/{name}")

    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith(ASSET_TYPES[name])


def test_other_files_are_not_given_out(person: Person) -> None:
    for name in ("texts.en.json", "..%2F..%2Fwidget%2Fwidget.css", "%2e%2e", "shell.html"):
        assert person.http.get(f"/_widget/assets/{name}").status_code == 404


def test_the_settings_of_the_page_are_those_of_the_address(person: Person) -> None:
    person.open(
        language="fr",
        stringify="true",
        backEnable="false",
        headerEnable="false",
        headerImgEnable="false",
        loadingType="progressbar",
        staticLoadingEnable="true",
        waitSummary="true",
    )
    shown = {key: value for key, value in person.settings.items() if key != "network"}

    assert shown == {
        "language": "fr",
        "stringify": True,
        "back": False,
        "close": False,
        "header": False,
        "header_image": False,
        "loading": "progressbar",
        "summary": True,
        "still": True,
    }
    assert person.settings["network"] == {"online": {"step": "APP_ONLINE"}, "offline": {"step": "APP_OFFLINE"}}


@pytest.mark.parametrize(
    ("query", "attribute"),
    [
        ("fixedHeightEnable=false", 'data-grows="true"'),
        ("desktopLayout=true", 'data-wide="true"'),
        ("boxLayout=false", 'data-box="false"'),
        ("removePadding=true", 'data-padding="false"'),
        ("backgroundColor=000", 'data-theme="dark"'),
    ],
)
def test_the_layout_is_that_of_the_address(person: Person, query: str, attribute: str) -> None:
    assert attribute not in person.http.get("/v2/").text
    assert attribute in person.http.get(f"/v2/?{query}").text


def test_the_result_page_stands_by_itself(person: Person) -> None:
    """api-facts §12.1: the end page without a redirectUrl can be loaded again."""
    scene = person.start("/v2/Result/FlinksCapital", "thank-you=true&loginId=the-login&institution=FlinksCapital")

    assert person.steps == ["APP_MOUNTED"]
    assert (scene["page"], scene["go"], scene["facts"]) == ("end", None, {"loginId": "the-login"})
    assert person.world.sessions() == ()


@pytest.mark.parametrize("body", [b"", b"[]", b"{", b"null", b'{"path": 1, "query": []}', b"\xff", b"[" * 100_000])
def test_strange_bodies_are_no_trouble(person: Person, body: bytes) -> None:
    for address in ("/_widget/start", "/_widget/act"):
        assert person.http.send(address, body).status_code in (200, 404)


def test_texts_are_read_as_they_are_written() -> None:
    for language in wording.LANGUAGES:
        pairs = json.loads((FOLDER / f"texts.{language}.json").read_text(encoding="utf-8"), object_pairs_hook=list)
        keys = [key for key, _ in pairs]

        assert len(keys) == len(set(keys))
