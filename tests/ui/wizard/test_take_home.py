"""The Summary's last two parts: the kit to take home and the go-live check, by gesture."""

from pathlib import Path

from PySide6.QtWidgets import QComboBox, QLabel, QPlainTextEdit, QPushButton, QWidget

from flinks_desk.core.authorize import ByLogin
from flinks_desk.core.go_live.checks import Check
from flinks_desk.core.go_live.state import Answer
from flinks_desk.ui.wizard.summary_page import SummaryPage
from tests.ui.seek import the
from tests.ui.wizard.conftest import Bench, every_text_of


def pick(box: QComboBox, place: int) -> None:
    box.setCurrentIndex(place)
    box.activated.emit(place)


def test_the_kit_is_seen_before_it_is_written(bench: Bench) -> None:
    """Each file can be read, with this place in its settings, and no key."""
    bench.desk.set_options({"language": "fr"})
    page = bench.show(SummaryPage)
    page.take_home.preview.set_open(True)
    file = the(page, QComboBox, "kit_file")
    file.setCurrentText(".env.example")

    assert "FLINKS_CONNECT_PARAMETERS=language=fr" in page.take_home.code.code()
    assert bench.profile.api in page.take_home.code.code()
    assert bench.world.credentials.secret_key not in every_text_of(page)


def test_the_kit_goes_into_a_new_folder_in_the_chosen_language(bench: Bench, tmp_path: Path) -> None:
    """What is there stays, and the page says where the kit is and offers to open it."""
    (tmp_path / "flinks-node").mkdir()
    page = bench.show(SummaryPage)
    page.take_home.language.setCurrentIndex(1)
    page.take_home.write_into(tmp_path)

    assert (tmp_path / "flinks-node-2" / "server.js").is_file()
    assert list((tmp_path / "flinks-node").iterdir()) == []
    assert "flinks-node-2" in the(page, QLabel, "kit_said").text()
    assert the(page, QPushButton, "open_kit").isVisible()


def test_a_kit_that_cannot_be_written_says_why(bench: Bench, tmp_path: Path) -> None:
    """There is nothing to be opened then."""
    (tmp_path / "file").write_text("")
    page = bench.show(SummaryPage)
    page.take_home.write_into(tmp_path / "file")

    assert "was not written" in the(page, QLabel, "kit_said").text()
    assert not the(page, QPushButton, "open_kit").isVisible()


def test_the_check_shows_what_was_seen_and_takes_an_answer(bench: Bench) -> None:
    """The token's call is named; a no turns red; another place begins afresh."""
    login = bench.login()
    bench.run(bench.desk.make_token())
    bench.run(bench.desk.authorize(ByLogin(login)))
    page = bench.show(SummaryPage)
    page.go_live.checks.set_open(True)
    pick(the(page, QComboBox, "go_live_mfa_answer"), 2)

    assert "POST GenerateAuthorizeToken at" in the(page, QLabel, "go_live_token-server_evidence").text()
    assert "seconds old" in the(page, QLabel, "go_live_token-late_evidence").text()
    assert bench.desk.session.going_live.answers == {Check.MFA: Answer.NO}
    assert ", 1 red." in the(page, QLabel, "go_live_counts").text()

    bench.run(bench.desk.choose(bench.profile.with_customer("another")))

    assert bench.desk.session.going_live.answers == {}
    assert the(page, QComboBox, "go_live_mfa_answer").currentIndex() == 0


def test_pasted_code_speaks(bench: Bench) -> None:
    """A listener without an origin check is told at its point."""
    page = bench.show(SummaryPage)
    page.go_live.checks.set_open(True)
    page.go_live.pasting.set_open(True)
    before = the(page, QLabel, "go_live_origin_evidence").text()
    the(page, QPlainTextEdit, "go_live_code").setPlainText(
        "window.addEventListener('message', (e) => { if (e.data.step === 'REDIRECT') save(e.data.loginId) })"
    )
    bench.click(the(page, QPushButton, "go_live_read"))

    assert the(page, QLabel, "go_live_origin_evidence").text() != before


def test_the_report_is_saved_in_three_forms_and_two_languages(bench: Bench, tmp_path: Path) -> None:
    """Each is what it says it is, and none holds a key."""
    bench.run(bench.desk.make_token())
    page = bench.show(SummaryPage)
    for code, place in (("en", 0), ("fr", 1)):
        page.go_live.language.setCurrentIndex(place)
        for kind in ("html", "md", "pdf"):
            page.go_live.save(kind, tmp_path / f"{code}.{kind}")
            assert f"{code}.{kind}" in the(page, QLabel, "go_live_said").text()

    assert '<html lang="fr">' in (tmp_path / "fr.html").read_text(encoding="utf-8")
    assert "Go-live check" in (tmp_path / "en.md").read_text(encoding="utf-8")
    assert (tmp_path / "fr.pdf").read_bytes().startswith(b"%PDF")
    for file in tmp_path.glob("*.[hm]*"):
        assert bench.world.credentials.secret_key not in file.read_text(encoding="utf-8")


def test_a_report_with_a_secret_is_not_written(bench: Bench, tmp_path: Path) -> None:
    """Here a key stands where the instance's name belongs."""
    key = bench.world.credentials.secret_key
    bench.desk.widget_said(f"https://{key}.example", {"step": "APP_MOUNTED"})
    page = bench.show(SummaryPage)
    page.go_live.save("md", tmp_path / "report.md")

    assert not (tmp_path / "report.md").exists()
    assert "would hold a secret" in the(page, QLabel, "go_live_said").text()


def test_every_part_has_a_name_for_a_screen_reader(bench: Bench) -> None:
    """Every box and button of both parts."""
    page = bench.show(SummaryPage)
    boxes: list[QWidget] = [*page.take_home.findChildren(QComboBox), *page.go_live.findChildren(QComboBox)]

    assert all(box.accessibleName() for box in boxes if box.objectName())
