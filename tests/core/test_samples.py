"""The invented artefacts that Diagnose offers: each shows what it is there for, and nothing of it is anybody's."""

import pytest

from flinks_desk import resources
from flinks_desk.core.artefacts.recognise import decoded, recognised
from flinks_desk.core.diagnosis.diagnose import diagnose
from flinks_desk.core.diagnosis.finding import Severity
from flinks_desk.core.known import Known
from flinks_desk.core.samples import SAMPLES, Sample


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.file)
def test_each_sample_shows_what_it_is_named_for(sample: Sample) -> None:
    """First of all the finding for which it is there, and no error at all in the healthy one."""
    raw = resources.path("samples", sample.file).read_bytes()
    findings = diagnose(recognised(decoded(raw, sample.file)), Known(b"salt")).findings
    errors = [one.code for one in findings if one.severity is Severity.ERROR]

    assert errors[:1] == ([sample.shows] if sample.shows else [])


def test_every_file_is_offered_and_every_kind_of_person_finds_one() -> None:
    """No file lies there unnamed, and one of them has nothing wrong."""
    files = {path.name for path in resources.path("samples").iterdir()}

    assert files == {sample.file for sample in SAMPLES}
    assert [sample.shows for sample in SAMPLES].count("") == 1
