"""The check of a webhook in four languages, to be copied: raw bytes, the secret from the environment, equal time.

Must not live here: a secret, or calls to Flinks (the other writers).
"""

from collections.abc import Mapping

from flinks_desk.core.lean import dataclass

__all__ = ["CHECKS", "VARIABLE", "Check"]

VARIABLE = "FLINKS_WEBHOOK_HMAC_SECRET"


@dataclass(frozen=True, slots=True)
class Check:
    """One language: its title in a menu, and the code."""

    title: str
    code: str


_PYTHON = f'''import base64
import hashlib
import hmac
import os


def is_from_flinks(headers: dict[str, str], raw_body: bytes) -> bool:
    """raw_body is what came, before anything parses it (FastAPI: await request.body())."""
    by_name = {{name.lower(): value for name, value in headers.items()}}
    given = by_name.get("flinks-authenticity-key") or by_name.get("x-flinks-signature") or ""
    secret = os.environ["{VARIABLE}"].encode()
    expected = base64.b64encode(hmac.new(secret, raw_body, hashlib.sha256).digest())
    return hmac.compare_digest(given.encode(), expected)
'''

_NODE = f"""const crypto = require("node:crypto");

// rawBody is a Buffer with what came (Express: express.raw({{ type: "application/json" }})).
function isFromFlinks(headers, rawBody) {{
  const given = headers["flinks-authenticity-key"] ?? headers["x-flinks-signature"] ?? "";
  const secret = process.env.{VARIABLE};
  const expected = crypto.createHmac("sha256", secret).update(rawBody).digest("base64");
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && crypto.timingSafeEqual(a, b);
}}

module.exports = {{ isFromFlinks }};
"""

_CSHARP = f"""using System.Security.Cryptography;
using System.Text;

public static class FlinksWebhook
{{
    // rawBody is what came, before model binding reads it.
    public static bool IsFromFlinks(IHeaderDictionary headers, byte[] rawBody)
    {{
        string given = headers["flinks-authenticity-key"].FirstOrDefault()
            ?? headers["X-Flinks-Signature"].FirstOrDefault() ?? "";
        byte[] secret = Encoding.UTF8.GetBytes(Environment.GetEnvironmentVariable("{VARIABLE}")!);
        string expected = Convert.ToBase64String(HMACSHA256.HashData(secret, rawBody));
        return CryptographicOperations.FixedTimeEquals(
            Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(expected));
    }}
}}
"""

_PHP = f"""<?php

// The raw body is file_get_contents('php://input'), before json_decode.
function is_from_flinks(array $headers, string $rawBody): bool
{{
    $byName = array_change_key_case($headers, CASE_LOWER);
    $given = $byName['flinks-authenticity-key'] ?? $byName['x-flinks-signature'] ?? '';
    $secret = getenv('{VARIABLE}');
    $expected = base64_encode(hash_hmac('sha256', $rawBody, $secret, true));
    return hash_equals($expected, $given);
}}
"""

CHECKS: Mapping[str, Check] = {
    "python": Check("Python", _PYTHON),
    "node": Check("Node", _NODE),
    "csharp": Check("C# (ASP.NET)", _CSHARP),
    "php": Check("PHP", _PHP),
}
"""Written by hand; the first two are run by tests."""
