"""Fills the tables of the documents from the program's own: `tables.py` writes them, `tables.py --check` compares.

A table stands between `<!-- table: NAME -->` and `<!-- end -->`; what stands there is made anew each time.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict
from pathlib import Path

from flinks_desk.core.codes import CODES
from flinks_desk.core.diagnosis.catalogue import CODES as FINDINGS
from flinks_desk.core.diagnosis.when import WHEN
from flinks_desk.core.parameters import PARAMETERS
from flinks_desk.core.samples import SAMPLES
from flinks_desk.simulator.faults import FAULTS
from flinks_desk.simulator.policies import SWITCHES, Policies

ROOT = Path(__file__).resolve().parent.parent
PAGES = (ROOT / "README.md", ROOT / "flinks_desk" / "simulator" / "README.md")
BLOCK = re.compile(r"(<!-- table: (?P<name>[a-z-]+) -->\n).*?(<!-- end -->)", re.DOTALL)


def faults() -> Iterable[Sequence[str]]:
    yield "name", "what happens", "what it shows"
    for fault in FAULTS:
        settings = ", ".join(f"{name}={value}" for name, value in fault.parameters.items())
        yield f"`{fault.name}`" + (f" ({settings})" if settings else ""), fault.does, fault.shows


def policies() -> Iterable[Sequence[str]]:
    first = asdict(Policies())
    yield "policy", "at first", "what it decides"
    for row in SWITCHES:
        value = first[row.name]
        yield f"`{row.name}`", str(value).lower() if isinstance(value, bool) else str(value), row.decides


def parameters() -> Iterable[Sequence[str]]:
    yield "parameter", "default", "values", "meaning"
    for row in PARAMETERS:
        meaning = str(row.meaning) + (f" {row.contradiction}" if row.contradiction else "")
        yield f"`{row.name}`", row.default, ", ".join(row.values) or row.kind.value, meaning


def codes() -> Iterable[Sequence[str]]:
    yield "FlinksCode", "status", "what happened", "what to do"
    for row in CODES.values():
        yield f"`{row.code}`", ", ".join(map(str, row.statuses)), str(row.meaning), str(row.advice)


def findings() -> Iterable[Sequence[str]]:
    yield "finding", "severity", "said of", "more keys in `--json`"
    for code, row in FINDINGS.items():
        yield f"`{code}`", row.severity.value, WHEN[code], ", ".join(f"`{key}`" for key in row.extra)


def samples() -> Iterable[Sequence[str]]:
    yield "file", "what it is", "what is found in it"
    for sample in SAMPLES:
        found = f"`{sample.shows}`" if sample.shows else "nothing"
        yield f"[{sample.file}](resources/samples/{sample.file})", str(sample.title), found


TABLES: dict[str, Callable[[], Iterable[Sequence[str]]]] = {
    "faults": faults,
    "policies": policies,
    "parameters": parameters,
    "codes": codes,
    "findings": findings,
    "samples": samples,
}


def filled(text: str) -> str:
    return BLOCK.sub(lambda block: block[1] + markdown(TABLES[block["name"]]()) + block[3], text)


def markdown(rows: Iterable[Sequence[str]]) -> str:
    header, *body = rows
    lines = [header, ["---"] * len(header), *body]
    return "".join(f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in line)} |\n" for line in lines)


def main() -> int:
    stale = {page: after for page in PAGES if (after := filled(before := page.read_text(encoding="utf-8"))) != before}
    for page, after in stale.items():
        if "--check" in sys.argv[1:]:
            print(f"The tables of {page.relative_to(ROOT)} are out of step: run packaging/tables.py.")
        else:
            page.write_text(after, encoding="utf-8")
    return int(bool(stale) and "--check" in sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
