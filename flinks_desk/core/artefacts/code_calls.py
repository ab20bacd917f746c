"""Calls that mean the same in many libraries: what hands its argument on, writes JSON, reads the environment, formats.

Must not live here: the calls that send requests (`code_requests.py`).
"""

import re
from collections.abc import Mapping, Sequence

from flinks_desk.core.lean import regex

__all__ = [
    "TRIMS",
    "WRAPS",
    "adds_pair",
    "environment_name",
    "escapes",
    "formatted",
    "hands_on",
    "is_environment",
    "joins_address",
    "makes_table",
    "percent_formatted",
    "reads_environment",
    "unit_of",
    "writes_json",
    "writes_query",
]

_HANDS_ON = frozenset(
    {
        "string", "str", "uri", "url", "newurl", "newuri", "parse", "uri.parse", "uri.create", "url.parse",
        "httpurl.parse",
        "strings.newreader", "bytes.newbuffer", "bytes.newbufferstring", "bytes.newreader", "byte", "buffer.from",
        "urllib.parse.urlparse", "encode", "encoding.utf8.getbytes", "bodypublishers.ofstring",
        "httprequest.bodypublishers.ofstring", "bufferedreader", "stream_for", "utils.streamfor",
        "psr7.utils.streamfor", "symbol", "url.of", "uri.of", "new.uri", "secretstr", "list.of", "mediatype.parse",
        "mediatype.get", "mediatype.tomediatypeornull",
        "http.messages.body.append", "object.freeze", "trim", "strip", "io.nopcloser",
    }
)  # fmt: skip
_WRITES_JSON = frozenset(
    {
        "json.stringify", "json.dumps", "json_encode", "wp_json_encode", "json.generate", "json.dump",
        "jsonserializer.serialize", "jsonconvert.serializeobject", "json.marshal",
        "objectmapper.writevalueasstring", "mapper.writevalueasstring", "gson.tojson", "to_json",
        "simplejson.dumps", "orjson.dumps", "json.encode", "json::encode",
        "newgson.tojson", "writevalueasstring", "tojson", "jsonencode", "json!", "serde_json.json!",
        "jason.encode!", "poison.encode!", "encode_json", "json.serialize",
    }
)  # fmt: skip
_READS_ENVIRONMENT = frozenset(
    {
        "os.getenv", "os.environ.get", "getenv", "env", "env.fetch", "system.getenv", "os.environ.pop",
        "config", "environment.getenvironmentvariable", "process.env.get", "deno.env.get", "requireenv",
        "os.lookupenv", "dotenv.get", "environ.get", "config.get", "configuration.getvalue", "settings.get",
        "getsecret", "vault.get",
    }
)  # fmt: skip
_ENVIRONMENTS = frozenset(
    {
        "os.environ",
        "process.env",
        "ENV",
        "environ",
        "_ENV",
        "_SERVER",
        "env",
        "Environment",
        "config",
        "configuration",
        "Configuration",
        "_config",
        "_configuration",
        "import.meta.env",
    }
)
_ENVIRONMENT_MEMBER = regex(r"^(?:process\.env|import\.meta\.env)\.(?P<name>\w+)$")
_ADDS = frozenset({"append", "set", "add", "put", "tryaddwithoutvalidation", "setheader", "addheader"})
_TABLES = regex(
    r"^(?:new\.?)?(?:Headers|Map|HashMap|LinkedHashMap|TreeMap|Dictionary|JSONObject|JsonObject|Hash"
    r"|dict|OrderedDict|HttpHeaders|URLSearchParams|FormData|Header|Values|HttpParams|make"
    r"|http\.Header|Hash\.new|Object|stdClass|ExpandoObject)\b"
)
_UNITS = {"second": 1.0, "millisecond": 0.001, "minute": 60.0, "seconds": 1.0, "minutes": 60.0}
_PERCENT = regex(
    r"%(?:\((?P<name>\w+)\)|\d+\$|\{(?P<braced>\w+)\}|<(?P<angled>\w+)>)?[-+0# ]*\d*(?:\.\d+)?(?P<kind>[sdifrvqcxeg%])"
)
_BRACES = regex(r"\{\{|\}\}|\{(?P<name>\w*)(?:[.\[][^{}]*)?(?:![rsa])?(?:[:,][^{}]*)?\}")

WRAPS = frozenset({"toRequestBody", "toMediaType", "toMediaTypeOrNull", "toHttpUrl", "toUri"})
TRIMS = frozenset(
    {
        "trim",
        "strip",
        "ToString",
        "toString",
        "to_s",
        "String",
        "encode",
        "rstrip",
        "TrimEnd",
        "trimEnd",
        "lower",
        "toLowerCase",
        "freeze",
        "trimIndent",
        "trimMargin",
        "body",
        "asString",
        "getBytes",
    }
)


def hands_on(name: str) -> bool:
    """Whether the value of such a call is its first argument."""
    lowered = name.lower()
    return lowered in _HANDS_ON or lowered.rpartition(".")[2] in {
        "newreader",
        "newbuffer",
        "newbufferstring",
        "ofstring",
        "create_uri",
    }


def writes_json(name: str) -> bool:
    """Whether it writes its argument, or what it is called on, as JSON."""
    lowered = name.lower()
    return (
        lowered in _WRITES_JSON
        or lowered.rpartition(".")[2] in {"serializeobject", "writevalueasstring", "to_json", "tojson"}
        or (lowered.endswith(("jsonserializer.serialize", "json.encode")))
    )


def reads_environment(name: str) -> bool:
    """Whether it looks its first argument up outside the code."""
    return name.lower() in _READS_ENVIRONMENT


def is_environment(name: str) -> bool:
    """Whether a subscript of this is looked up outside the code."""
    return name in _ENVIRONMENTS or name.rpartition(".")[2] in {"environ", "env", "Configuration"}


def environment_name(name: str) -> str:
    """The variable in `process.env.NAME`; an empty text for all else."""
    found = _ENVIRONMENT_MEMBER.match(name)
    return found["name"] if found else ""


def joins_address(name: str) -> bool:
    """Whether it joins a base and a path by the rules of addresses."""
    return name.lower() in {"url", "urljoin", "urllib.parse.urljoin", "uri.join", "uri", "newuri", "urlparse.urljoin"}


def escapes(name: str) -> bool:
    """Whether it percent-encodes its argument."""
    return name.lower().rpartition(".")[2] in {
        "encodeuricomponent", "encodeuri", "quote", "quote_plus", "rawurlencode", "escapedatastring", "queryescape",
        "pathescape", "encode_www_form_component", "escape", "encodeurl",
    }  # fmt: skip


def writes_query(name: str) -> bool:
    """Whether it writes a table as the query of an address."""
    return name.lower().rpartition(".")[2] in {
        "urlsearchparams",
        "urlencode",
        "http_build_query",
        "encode_www_form",
        "to_query",
    } or name.lower() in {
        "qs.stringify",
        "querystring.stringify",
    }


def adds_pair(name: str) -> bool:
    """Whether it sets a pair in a table."""
    return name.lower() in _ADDS


def makes_table(name: str) -> bool:
    """Whether it makes an empty table."""
    return bool(_TABLES.match(name)) or name.rpartition(".")[2] in {"Headers", "Header", "Values"}


def unit_of(name: str) -> float:
    """Seconds in `time.Second` and the like; 0 for all else."""
    return _UNITS.get(name.strip("\ue000\ue001").rpartition(".")[2].lower(), 0.0)


def percent_formatted(template: str, values: Sequence[str], named: Mapping[str, str]) -> str:
    """`"%s" % x` and `Sprintf`."""
    rest = iter(values)

    def one(found: re.Match[str]) -> str:
        if found["kind"] == "%":
            return "%"
        name = found["name"] or found["braced"] or found["angled"]
        return named.get(name, found[0]) if name else next(rest, found[0])

    return _PERCENT.sub(one, template)


def formatted(template: str, values: Sequence[str], named: Mapping[str, str]) -> str:
    """`"{}".format(x)`, `string.Format("{0}", x)`, `String.format("%s", x)`."""
    if "{" not in template:
        return percent_formatted(template, values, named)
    rest = iter(values)

    def one(found: re.Match[str]) -> str:
        name = found["name"]
        if name is None:
            return found[0][0]
        if name.isdigit():
            return values[int(name)] if int(name) < len(values) else found[0]
        return named.get(name, found[0]) if name else next(rest, found[0])

    return _BRACES.sub(one, template)
