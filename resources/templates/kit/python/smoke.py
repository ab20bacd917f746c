"""A short try-out of the running server: python smoke.py http://localhost:8000 LOGIN_ID. Ends with 0 if all is well."""

import json
import sys
import time
import urllib.error
import urllib.request
from typing import Any


def ask(address: str, body: object | None = None) -> Any:
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(address, data, {"Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=240) as answer:
        return json.load(answer)


def main() -> int:
    server, login_id = sys.argv[1], sys.argv[2]
    page = urllib.request.urlopen(server, timeout=30).read().decode()
    print("page with a fresh token:", "yes" if "authorizeToken=" in page else "no")
    try:
        urllib.request.urlopen(f"{server}/flinks/webhook", b"{}", timeout=30)
        print("a webhook without signature was taken")
        return 1
    except urllib.error.HTTPError as refused:
        print("a webhook without signature is refused:", refused.code)
    answer = ask(f"{server}/api/connected", {"loginId": login_id})
    while answer["state"] == "working":
        time.sleep(1)
        answer = ask(f"{server}/api/jobs/{answer['job']}")
    print(answer)
    return 0 if answer["state"] in {"ready", "questions"} else 1


if __name__ == "__main__":
    sys.exit(main())
