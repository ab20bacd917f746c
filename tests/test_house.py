"""The house rules that no linter checks: names, sizes, who may reveal a secret, where colours and traps may stand."""

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median

import pytest

ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "flinks_desk"
MODULES = sorted(SOURCE.rglob("*.py"))

MAY_REVEAL = {
    "commands/self_test.py": "opens the widget of its own simulator",
    "core/connect.py": "gives the widget its address",
    "core/diagnosis/diagnose.py": "covers known secrets in what others wrote",
    "core/known.py": "makes fingerprints",
    "core/masking.py": "finds secrets in what others wrote",
    "core/pasted.py": "looks whether a placeholder was left",
    "core/support_report/covering.py": "takes secrets out of a report, and looks whether one is left",
    "core/webhook.py": "computes signatures",
    "services/hops.py": "signs in at a proxy",
    "services/keyring_vault.py": "hands keys to the keyring",
    "services/oauth.py": "reads the hosts of a redirect",
    "services/scenario_run.py": "puts a LoginId or a name that stands for a placeholder into a call",
    "services/tls.py": "opens the key of the client certificate",
    "services/wire.py": "sends them",
    "ui/oauth/bank_pages.py": "opens the bank's page in the window",
    "ui/oauth/room.py": "opens the bank's page in the system's browser",
    "ui/simulator/copy_rows.py": "copies the invented keys of a simulator",
    "ui/web_network.py": "signs the web view in at a proxy",
    "ui/wizard/connect_page.py": "opens the widget's address in the preview",
    "ui/wizard/elsewhere.py": "hands the widget's address to a browser, or to the clipboard",
    "ui/wizard/key_row.py": "looks at a key while it is typed",
    "ui/wizard/qr_dialog.py": "draws the widget's address for a phone",
    "ui/wizard/secret_key_page.py": "moves a customer id that was typed as a key",
}
DRAWERS = {"utils", "util", "helpers", "helper", "common", "manager", "misc"}
NESTED_LOOPS = {"exec", "exec_", "processEvents", "getOpenFileName", "getSaveFileName", "question", "critical"}


def name_of(module: Path) -> str:
    return module.relative_to(SOURCE).as_posix()


def functions(tree: ast.AST) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


def calls(tree: ast.AST) -> Iterator[str]:
    """The last name of everything that is called."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            yield node.func.attr


@pytest.mark.parametrize("module", MODULES, ids=name_of)
def test_a_module_fits_in_a_head(module: Path) -> None:
    """No module is longer than 400 lines, none is a drawer, and each says first what lives in it."""
    text = module.read_text(encoding="utf-8")

    assert len(text.splitlines()) <= 400
    assert not DRAWERS & set(module.with_suffix("").parts)
    assert not text.strip() or ast.get_docstring(ast.parse(text))


def test_functions_are_short() -> None:
    """The median function has at most nine lines, and nine in ten have at most forty."""
    lengths = sorted(
        (node.end_lineno or node.lineno) - node.lineno + 1
        for module in MODULES
        for node in functions(ast.parse(module.read_text(encoding="utf-8")))
    )

    assert median(lengths) <= 9
    assert lengths[len(lengths) * 9 // 10] <= 40


def test_secrets_are_revealed_in_named_places_only() -> None:
    """`reveal()` is called in the modules named here and nowhere else, and each of them still does."""
    revealing = {
        name_of(module) for module in MODULES if "reveal" in calls(ast.parse(module.read_text(encoding="utf-8")))
    }

    assert revealing == set(MAY_REVEAL)


def test_colours_are_named_in_one_place() -> None:
    """No module of the window but `ui/colours.py` holds a colour."""
    colour = re.compile(r"""["']#[0-9a-fA-F]{3,8}\b|QColor\(\s*\d|Qt\.GlobalColor\.(?!transparent)""")
    offenders = [
        name_of(module)
        for module in (SOURCE / "ui").rglob("*.py")
        if name_of(module) != "ui/colours.py" and colour.search(module.read_text(encoding="utf-8"))
    ]

    assert offenders == []


def test_every_rule_of_the_style_sheet_is_used() -> None:
    """Each name and each value of a property that it asks for is given to something in the window."""
    sheet = (ROOT / "resources" / "style.qss").read_text(encoding="utf-8")
    window = "".join(module.read_text(encoding="utf-8") for module in MODULES if SOURCE / "ui" in module.parents)
    asked = set(re.findall(r'="([\w-]+)"\]', sheet)) | set(re.findall(r"\w#(\w+)", sheet))

    assert [name for name in sorted(asked) if f'"{name}"' not in window] == []


def test_nothing_starts_a_nested_event_loop() -> None:
    """No dialog is run with `exec` and nobody spins the event loop: other tasks would be stranded for good."""
    offenders = {
        name_of(module): found
        for folder in ("ui", "services")
        for module in (SOURCE / folder).rglob("*.py")
        if (found := NESTED_LOOPS & set(calls(ast.parse(module.read_text(encoding="utf-8")))))
    }

    assert offenders == {}


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_qt_does_not_destroy_none(qapp: object) -> None:
    """A thousand calls that return None leave the references to None as they were (PySide6 6.12.0 loses them)."""
    from PySide6.QtWidgets import QLabel

    label = QLabel()
    before = sys.getrefcount(None)
    for _ in range(1000):
        label.setEnabled(True)

    assert abs(sys.getrefcount(None) - before) < 500
