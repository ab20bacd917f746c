"""Reads recordings with mitmproxy and haralyzer; run by the peers' own Python.

On standard input a list of HARs as text. Prints for each what both read: method, address, headers, body, status.
"""

import json
import sys
from importlib import import_module
from typing import Any

HarParser = import_module("haralyzer").HarParser
request_to_flow = import_module("mitmproxy.io.har").request_to_flow


def by_mitmproxy(har: Any) -> list[Any]:
    flows = [request_to_flow(entry) for entry in har["log"]["entries"]]
    return [
        [
            flow.request.method,
            flow.request.url,
            list(flow.request.headers.items()),
            flow.request.get_text(strict=False),
            flow.response.status_code,
        ]
        for flow in flows
    ]


def by_haralyzer(har: Any) -> list[Any]:
    entries = [entry for page in HarParser(har).pages for entry in page.entries]
    return [
        [
            entry.request.method,
            entry.request.url,
            [[header["name"], header["value"]] for header in entry.request.headers],
            entry.request.raw_entry.get("postData", {}).get("text", ""),
            entry.response.status,
        ]
        for entry in entries
    ]


hars = [json.loads(text) for text in json.load(sys.stdin)]
json.dump([{"mitmproxy": by_mitmproxy(har), "haralyzer": by_haralyzer(har)} for har in hars], sys.stdout)
