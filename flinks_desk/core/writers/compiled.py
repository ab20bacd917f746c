"""C#, Java and Go: whole small programs, ready to compile.

Must not live here: what a request holds; that is `parts.py`.
"""

import json

from flinks_desk.core.writers.parts import Outgoing, Pieces, joined

__all__ = ["csharp", "go", "java"]


def csharp(request: Outgoing) -> str:
    """C# with HttpClient, as a program of top-level statements."""
    lines = [
        "using System.Net.Http;",
        "using System.Text;",
        "",
        "using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(220) };",
    ]
    lines.append(
        f"using var request = new HttpRequestMessage(new HttpMethod({_quoted(request.method)}), {_cs(request.url)});"
    )
    lines += [
        f"request.Headers.TryAddWithoutValidation({_quoted(name)}, {_cs(value)});"
        for name, value in request.without("content-type")
    ]
    if request.body is not None:
        lines.append(f"request.Content = new StringContent({_cs(request.body)}, Encoding.UTF8);")
        if content_type := request.header("content-type"):
            lines.append('request.Content.Headers.Remove("Content-Type");')
            lines.append(f'request.Content.Headers.TryAddWithoutValidation("Content-Type", {_cs(content_type)});')
    lines.append("using var response = await client.SendAsync(request);")
    return "\n".join(
        [*lines, 'Console.WriteLine($"{(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}");']
    )


def _cs(pieces: Pieces) -> str:
    return joined(pieces, _quoted, lambda name: f"Environment.GetEnvironmentVariable({_quoted(name)})", " + ")


def java(request: Outgoing) -> str:
    """Java 11 and newer with its own HttpClient."""
    body = (
        f"HttpRequest.BodyPublishers.ofString({_java(request.body)})"
        if request.body is not None
        else "HttpRequest.BodyPublishers.noBody()"
    )
    lines = [
        "import java.net.URI;",
        "import java.net.http.HttpClient;",
        "import java.net.http.HttpRequest;",
        "import java.net.http.HttpResponse;",
    ]
    lines += ["", "public class Call {", "    public static void main(String[] args) throws Exception {"]
    lines.append(f"        HttpRequest request = HttpRequest.newBuilder(URI.create({_java(request.url)}))")
    lines.append(f"            .method({_quoted(request.method)}, {body})")
    lines += [f"            .header({_quoted(name)}, {_java(value)})" for name, value in request.headers]
    lines += ["            .build();", "        HttpResponse<String> response = HttpClient.newHttpClient()"]
    lines.append("            .send(request, HttpResponse.BodyHandlers.ofString());")
    return "\n".join(
        [*lines, '        System.out.println(response.statusCode() + " " + response.body());', "    }", "}"]
    )


def _java(pieces: Pieces) -> str:
    return joined(pieces, _quoted, lambda name: f"System.getenv({_quoted(name)})", " + ")


def go(request: Outgoing) -> str:
    """Go with its own net/http."""
    body = f"strings.NewReader({_go(request.body)})" if request.body is not None else "nil"
    packages = [
        "fmt",
        "io",
        "net/http",
        *(["os"] if request.variables else []),
        *(["strings"] if request.body is not None else []),
    ]
    lines = ["package main", "", "import (", *(f'\t"{package}"' for package in packages), ")", "", "func main() {"]
    lines.append(f"\trequest, err := http.NewRequest({_quoted(request.method)}, {_go(request.url)}, {body})")
    lines += ["\tif err != nil {", "\t\tpanic(err)", "\t}"]
    lines += [f"\trequest.Header.Set({_quoted(name)}, {_go(value)})" for name, value in request.headers]
    lines += ["\tresponse, err := http.DefaultClient.Do(request)", "\tif err != nil {", "\t\tpanic(err)", "\t}"]
    lines += ["\tdefer response.Body.Close()", "\tanswer, _ := io.ReadAll(response.Body)"]
    return "\n".join([*lines, "\tfmt.Println(response.StatusCode, string(answer))", "}"])


def _go(pieces: Pieces) -> str:
    return joined(pieces, _quoted, lambda name: f"os.Getenv({_quoted(name)})", " + ")


def _quoted(text: str) -> str:
    """A text in double quotes whose escapes all three languages know; characters outside ASCII stand as they are."""
    return json.dumps(text, ensure_ascii=False).replace("\\/", "/").replace("\x7f", "\\u007f")
