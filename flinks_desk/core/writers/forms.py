"""The table of forms that a request can be written in (contract §1, `convert`); "Copy as" shows the same rows.

Must not live here: how any of them is written.
"""

from collections.abc import Callable, Mapping, Sequence

from flinks_desk.core.lean import dataclass
from flinks_desk.core.writers import compiled, documents, scripts
from flinks_desk.core.writers.curl import curl, curl_cmd
from flinks_desk.core.writers.parts import Outgoing
from flinks_desk.core.writers.powershell import powershell

__all__ = ["FORMS", "Form"]


@dataclass(frozen=True, slots=True)
class Form:
    """One form: its name on the command line, its title in a menu, and what writes it."""

    name: str
    title: str
    write: Callable[[Sequence[Outgoing]], str]


def _one_by_one(write: Callable[[Outgoing], str]) -> Callable[[Sequence[Outgoing]], str]:
    return lambda requests: "\n\n".join(write(request) for request in requests) + "\n"


ROWS = (
    Form("curl", "cURL (bash)", _one_by_one(curl)),
    Form("curl-cmd", "cURL (Windows cmd)", _one_by_one(curl_cmd)),
    Form("powershell", "PowerShell", _one_by_one(powershell)),
    Form("python", "Python (httpx)", _one_by_one(scripts.python)),
    Form("node", "Node (fetch)", _one_by_one(scripts.node)),
    Form("php", "PHP (cURL)", _one_by_one(scripts.php)),
    Form("csharp", "C# (HttpClient)", _one_by_one(compiled.csharp)),
    Form("java", "Java (HttpClient)", _one_by_one(compiled.java)),
    Form("ruby", "Ruby (Net::HTTP)", _one_by_one(scripts.ruby)),
    Form("go", "Go (net/http)", _one_by_one(compiled.go)),
    Form("http", "HTTP file", documents.http_file),
    Form("postman", "Postman collection", documents.postman),
    Form("har", "HAR", documents.har),
)

FORMS: Mapping[str, Form] = {form.name: form for form in ROWS}
