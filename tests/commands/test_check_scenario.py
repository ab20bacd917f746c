"""`check --scenario` runs a scenario for CI: lines for people, JUnit and JSON for programs, 0, 1 or 2 for the shell."""

import json
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from flinks_desk.commands import program
from flinks_desk.core.profile import Profile
from flinks_desk.services.profiles import Profiles

Output = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("FLINKS_DESK_HOME", str(tmp_path))
    monkeypatch.setenv("FLINKS_DESK_KEYRING", "memory")
    return tmp_path


def check(*words: str) -> int:
    return program.main(["check", *words, "--lang", "en"])


def test_a_ready_scenario_runs_by_its_name_and_leaves_a_report(capsys: Output, tmp_path: Path) -> None:
    report = tmp_path / "out" / "report.xml"

    assert check("--scenario", "token-used-twice", "--junit", str(report)) == 0

    assert capsys.readouterr().out.splitlines()[-1] == "All came as expected."
    suite = ET.fromstring(report.read_text())[0]
    assert (suite.get("tests"), suite.get("failures"), suite.get("skipped")) == ("5", "0", "0")


def test_a_difference_ends_with_one(capsys: Output, tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    file.write_text('title = "t"\n[[step]]\ndo = "token"\nexpect = { status = 500 }\n[[step]]\ndo = "repeat"\n')

    assert check("--scenario", str(file), "--json", "--junit", str(tmp_path / "r.xml")) == 1

    told = json.loads(capsys.readouterr().out)
    assert (told["well"], [step["outcome"] for step in told["steps"]]) == (False, ["failed", "skipped"])
    assert [step["do"] for step in told["steps"]] == ["token", "repeat"]
    assert told["steps"][0].keys() == told["steps"][1].keys()
    assert told["steps"][0]["differences"] == [{"check": "status", "expected": "500", "came": "200"}]
    assert ET.parse(tmp_path / "r.xml").getroot().get("failures") == "1"


def test_every_key_of_its_json_is_in_the_readme(capsys: Output) -> None:
    readme = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
    section = readme.split("## Scenarios\n", 1)[1].split("\n## ", 1)[0]

    check("--scenario", "wrong-key", "--json")
    told = json.loads(capsys.readouterr().out)

    names = {*told, *told["steps"][0], "check", "expected", "came"}
    assert {name for name in names if f"`{name}`" not in section} == set()


def test_a_file_with_mistakes_names_them_all_and_cannot_start(capsys: Output, tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    file.write_text('title = "t"\n[[step]]\ndo = "tokn"\n[[step]]\ndo = "fetch"\nknd = "detail"\n')

    assert check("--scenario", str(file)) == 2

    lines = capsys.readouterr().err.splitlines()
    assert [line[:7] for line in lines] == ["Line 3:", "Line 6:"]


def test_a_name_that_nothing_has_tells_the_ready_ones(capsys: Output) -> None:
    assert check("--scenario", "nothing.toml") == 2

    assert "happy-path, wrong-key, token-used-twice, slow-data, bank-refuses" in capsys.readouterr().err


def test_a_profile_runs_with_keys_from_the_environment(
    capsys: Output, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its keys come from variables; what answers is not there, and that is a step that failed."""
    here = Profile.of_instance("acme", "5602459c-f6d0-4ca0-6750-08dccdcadcc0")
    Profiles(home / "profiles").save(here)
    monkeypatch.setenv("FLINKS_DESK_SECRET_KEY", "canary-secret-key-of-acme")
    monkeypatch.setenv("FLINKS_DESK_X_API_KEY", "canary-api-key-of-acme")
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    file = home / "mine.toml"
    file.write_text('title = "t"\ntimeout = 20\n[[step]]\ndo = "token"\nexpect = { status = 200 }\n')

    assert check("--scenario", str(file), "--profile", "acme") == 1

    told = capsys.readouterr()
    assert "status: expected 200, came —." in told.out
    assert "canary" not in told.out + told.err


def test_faults_are_for_the_simulator_alone(capsys: Output) -> None:
    assert check("--scenario", "slow-data", "--profile", "toolbox") == 2

    assert "only the simulator" in capsys.readouterr().err


def test_a_report_goes_with_a_scenario(capsys: Output) -> None:
    assert check("--simulator", "--junit", "x.xml") == 2
    assert capsys.readouterr().err == "--junit goes with --scenario FILE.\n"


def test_without_a_scenario_a_place_has_to_be_named() -> None:
    with pytest.raises(SystemExit) as ended:
        check()

    assert ended.value.code == 2
