"""The cases: what customers send, and the right answer to each (one JSON file a case).

In this folder are the cases that came with the contract; `own/` has our variants, at least one for every finding code;
`examiner/` has those of somebody who wrote them from the contract without looking at the program.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from flinks_desk.core.artefacts.recognise import decoded, recognised
from flinks_desk.core.diagnosis.catalogue import CODES, FLINKS
from flinks_desk.core.diagnosis.diagnose import diagnose, known_values
from flinks_desk.core.diagnosis.report import as_json, as_text
from flinks_desk.core.text import ENGLISH
from tests.cases.judging import cases_in, input_of, leaked, problems

HERE = Path(__file__).resolve().parent
FOLDERS = (HERE, HERE / "own", HERE / "examiner")

CASES = [case for folder in FOLDERS for case in cases_in(folder)]


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case["id"]))
def test_the_right_answer_is_given(case: dict[str, Any]) -> None:
    """The findings, their order, the requests, the kind and the exit status are the expected ones, and no secret."""
    known, secrets = known_values(case.get("known", {}).items(), b"salt")

    report = diagnose(recognised(decoded(input_of(case), case["file_name"])), known, secrets)

    assert problems(case, as_json(report, ENGLISH), report.exit_status) == []
    assert leaked(case, json.dumps(as_text(report, ENGLISH))) == []


def test_every_code_has_a_case() -> None:
    """No code of the contract is without an example that must lead to it."""
    expected = {finding["code"] for case in CASES for finding in case["expect"].get("findings", [])}

    assert {code for code in CODES if code not in expected} == set()
    assert any(code.startswith(FLINKS) for code in expected)


def test_ids_are_names_of_files() -> None:
    """A failing case can be found."""
    assert len({case["id"] for case in CASES}) == len(CASES)
    for folder in FOLDERS:
        for path in folder.glob("*.json"):
            assert json.loads(path.read_text(encoding="utf-8"))["id"] == path.stem
