"""The names that HTTP libraries give to their calls and options, in lower case.

Must not live here: what the calls do (`code_requests.py` and its parts).
"""

__all__ = [
    "BASES",
    "BODY_SETTERS",
    "CLIENTS",
    "CONSTRUCTORS",
    "GETS",
    "HEADER_SETTERS",
    "JSON_POSTS",
    "METHOD_SETTERS",
    "MODULES",
    "NET_HTTP",
    "OPTIONS",
    "QUERY_SETTERS",
    "REQUEST_OBJECTS",
    "SENDERS",
    "STRICT",
    "URL_SETTERS",
    "VERBS",
    "means_something",
]

VERBS = {
    "get": "GET",
    "post": "POST",
    "put": "PUT",
    "patch": "PATCH",
    "delete": "DELETE",
    "head": "HEAD",
    "getasync": "GET",
    "getstringasync": "GET",
    "getfromjsonasync": "GET",
    "postasync": "POST",
    "postasjsonasync": "POST",
    "putasync": "PUT",
    "patchasync": "PATCH",
    "deleteasync": "DELETE",
    "wp_remote_post": "POST",
    "wp_remote_get": "GET",
    "postforentity": "POST",
    "postforobject": "POST",
    "getforobject": "GET",
    "getforentity": "GET",
    "del": "DELETE",
}
SENDERS = frozenset(
    {
        "request", "fetch", "axios", "got", "urlopen", "unirest", "open", "newrequest",
        "newrequestwithcontext", "prepare", "ajax", "execute", "httprequestmessage", "restrequest",
        "curl_init", "send", "requestasync", "wp_remote_request", "ky", "$fetch", "usefetch", "superagent",
        "http_request2", "build_request", "stream", "exchange", "http", "req", "rp", "nodefetch",
        "makerequest", "call", "httprequest", "file_get_contents", "streamrequest", "setrequesturl",
        "seturl", "requesturl", "run_request",
    }
)  # fmt: skip
JSON_POSTS = frozenset({"postasjsonasync", "putasjsonasync", "addjsonbody"})
URL_SETTERS = frozenset(
    {"setendpoint", "url", "uri", "seturl", "seturi", "setrequesturl", "setrequesturi", "requesturi"}
)
HEADER_SETTERS = frozenset(
    {
        "setrequestheader",
        "addheader",
        "setheader",
        "header",
        "add",
        "set",
        "setrequestproperty",
        "addrequestproperty",
        "tryaddwithoutvalidation",
        "append",
        "headers",
        "withheaders",
        "setheaders",
        "addheaders",
        "putheader",
        "add_field",
        "withheader",
        "addorupdateheader",
        "addheaderparameter",
        "setcontenttype",
        "setvalue",
        "addvalue",
        "type",
        "accept",
        "contenttype",
    }
)
BODY_SETTERS = frozenset(
    {
        "send",
        "body",
        "setbody",
        "addstringbody",
        "addjsonbody",
        "addparameter",
        "write",
        "writebytes",
        "bodyvalue",
        "append",
        "setentity",
        "setpostfields",
        "json",
        "withbody",
    }
)
QUERY_SETTERS = frozenset({"query", "setquery", "setquerydata", "addqueryparameter", "queryparam"})
METHOD_SETTERS = frozenset({"setrequestmethod", "setmethod", "method"})
CLIENTS = frozenset(
    {
        "create",
        "extend",
        "client",
        "asyncclient",
        "session",
        "clientsession",
        "restclient",
        "httpclient",
        "new",
        "restclientoptions",
        "httpsconnection",
        "httpconnection",
        "faraday",
        "defaults",
        "baseurl",
        "resource",
    }
)
BASES = ("base_url", "baseurl", "base_uri", "prefixurl", "prefix_url", "baseaddress", "url", "uri", "host")
STRICT = frozenset({"base_uri", "baseaddress"})
MODULES = frozenset(
    {
        "requests",
        "httpx",
        "axios",
        "fetch",
        "got",
        "unirest",
        "request",
        "superagent",
        "ky",
        "RestClient",
        "Faraday",
        "HTTParty",
        "Net",
        "http",
        "https",
        "Http",
        "Unirest",
        "$",
        "jQuery",
        "urllib",
        "aiohttp",
        "curl_init",
        "rp",
        "HTTP",
        "new",
        "XMLHttpRequest",
        "nodefetch",
        "undici",
        "AF",
    }
)
CONSTRUCTORS = frozenset(
    {
        "newbuilder",
        "builder",
        "xmlhttprequest",
        "restrequest",
        "httprequestmessage",
        "httprequest",
        "http_request2",
        "openconnection",
        "urlrequest",
        "nsmutableurlrequest",
    }
)
GETS = frozenset({"openconnection", "urlrequest", "nsmutableurlrequest"})
"""Of these, what sends GET unless it is told otherwise, whether it has a body or not."""
REQUEST_OBJECTS = frozenset({"httprequestmessage", "request", "restrequest", "httprequest", "http_request2"})
NET_HTTP = {
    "HTTPGenericRequest": "",
    "Post": "POST",
    "Get": "GET",
    "Put": "PUT",
    "Patch": "PATCH",
    "Delete": "DELETE",
    "Head": "HEAD",
}
OPTIONS = frozenset(
    {
        "headers",
        "method",
        "body",
        "data",
        "json",
        "timeout",
        "url",
        "uri",
        "form_params",
        "baseurl",
        "prefixurl",
        "hostname",
        "signal",
        "params",
        "qs",
        "query",
        "searchparams",
        "responsetype",
        "http_errors",
        "httpheaders",
        "payload",
        "type",
        "http",
        "form",
        "formdata",
        "credentials",
        "mode",
    }
)
"""Members of an object of options, as fetch, axios, got, jQuery and Guzzle take it."""
_OTHERS = frozenset(
    {"update", "timeout", "withtoken", "asform", "getoutputstream", "write", "ofstring", "defaultheader"}
)
_ALL = (
    frozenset(VERBS)
    | SENDERS
    | HEADER_SETTERS
    | BODY_SETTERS
    | METHOD_SETTERS
    | URL_SETTERS
    | QUERY_SETTERS
    | CLIENTS
    | CONSTRUCTORS
    | _OTHERS
)


def means_something(name: str) -> bool:
    """Whether a call of this name, in lower case, may say something of a request."""
    return name in _ALL or name.startswith(("curl_", "newrequest"))
