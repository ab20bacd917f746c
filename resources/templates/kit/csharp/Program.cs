// The server: one page, one callback, one webhook. Run it as README.md says.
using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;

if (args is ["smoke", var server, var knownLogin]) return await Smoke.RunAsync(server, knownLogin);

var builder = WebApplication.CreateBuilder(args);
// At Information, ASP.NET Core writes the address of each request into the log, and with it LoginIds.
builder.Logging.SetMinimumLevel(LogLevel.Warning);
var app = builder.Build();

Settings.Load(Path.Combine(app.Environment.ContentRootPath, ".env"));
var page = File.ReadAllText(Path.Combine(app.Environment.ContentRootPath, "page.html"));
var connect = Settings.Get("FLINKS_CONNECT");
using var flinks = new Flinks();

// In memory, so that this stays small. Yours belong into your database, each to the customer who is signed in:
// whoever guesses a LoginId or a RequestId must not get another one's data.
var waiting = new ConcurrentDictionary<string, Opening>();
var jobs = new ConcurrentDictionary<string, Task<int>>();

// Each load of the page has a token of its own, made here and now: a reload of the widget needs a new one.
app.MapGet("/", async (HttpResponse response) =>
    Show(response, "widgetAddress", Address(("authorizeToken", await flinks.MakeTokenAsync()))));

// Where Flinks sends the browser if the widget was opened as a page, or its redirectUrl leads here.
app.MapGet("/callback", (HttpResponse response, string? loginId) =>
    string.IsNullOrEmpty(loginId) ? Results.BadRequest("No LoginId came.") : Show(response, "loginId", loginId));

// The other way to answer a bank's questions: in the widget. It needs the RequestId and another fresh token.
app.MapGet("/resume/{requestId}", async (HttpResponse response, string requestId) =>
{
    var token = await flinks.MakeTokenAsync();
    return Show(response, "widgetAddress", Address(("requestId", requestId), ("authorizeToken", token)));
});

// Keep the LoginId: with it the data can be fetched again without the customer. `live` asks the bank anew.
app.MapPost("/api/connected", async (Connected what) =>
    await WentOnAsync(() => flinks.OpenSessionAsync(what.LoginId ?? "", what.Live)));

// The customer's answers go straight on; they are neither kept nor logged.
app.MapPost("/api/answers", async (Answered what) =>
{
    if (!waiting.TryRemove(what.RequestId ?? "", out var asked)) // a session dies after eight idle minutes
        return Results.Json(new { state = "failed", say = "That took a little too long. Please start again." });
    return await WentOnAsync(() => flinks.AnswerAsync(asked, what.Answers ?? new Dictionary<string, string[]>()));
});

// The page asks here; the 30 minutes of patience are the server's.
app.MapGet("/api/jobs/{job}", async (string job) =>
{
    if (!jobs.TryGetValue(job, out var task)) return Results.NotFound();
    if (!task.IsCompleted) return Results.Json(new { state = "working", job });
    try
    {
        return Results.Json(new { state = "ready", accounts = await task });
    }
    catch (Exception problem) when (IsExpected(problem))
    {
        return Failed(problem);
    }
});

// Checked over the raw body, before anything is parsed. Anything but 200 is sent again by Flinks, ten times.
app.MapPost("/flinks/webhook", async (HttpRequest request) =>
{
    using var raw = new MemoryStream();
    await request.Body.CopyToAsync(raw);
    var body = raw.ToArray();
    // Sources name two headers; both are accepted.
    var signature = request.Headers["flinks-authenticity-key"].FirstOrDefault()
        ?? request.Headers["X-Flinks-Signature"].FirstOrDefault() ?? "";
    if (!Flinks.IsSigned(body, signature))
        return Results.Json(new { say = "The signature is not right." }, statusCode: 401);
    using var content = JsonDocument.Parse(body);
    // The same one may come twice: look the RequestId up before you act on it.
    return Results.Json(new
    {
        took = content.RootElement.TryGetProperty("ResponseType", out var type) ? type.GetString() : null,
    });
});

app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine("Ready."));
app.Run($"http://127.0.0.1:{Settings.Get("PORT", "8000")}");
return 0;

string Address(params (string Name, string Value)[] more)
{
    var query = new Dictionary<string, string?>();
    foreach (var (name, value) in QueryHelpers.ParseQuery(Settings.Get("FLINKS_CONNECT_PARAMETERS")))
        query[name] = value.ToString();
    foreach (var (name, value) in more) query[name] = value;
    return QueryHelpers.AddQueryString(connect + Settings.Get("FLINKS_WIDGET_PATH", "/v2/"), query);
}

IResult Show(HttpResponse response, string name, string value)
{
    response.Headers.CacheControl = "no-store"; // the page holds a token: no cache may keep it
    // The default encoder writes "<" as \u003C: this text stands in a script.
    var settings = new Dictionary<string, string> { ["widgetOrigin"] = connect, [name] = value };
    var text = JsonSerializer.Serialize(settings);
    return Results.Content(page.Replace("__SETTINGS__", text), "text/html", Encoding.UTF8);
}

async Task<IResult> WentOnAsync(Func<Task<Opening>> open)
{
    try
    {
        var opened = await open();
        var requestId = opened.RequestId;
        if (opened.Challenges is { } challenges)
        {
            waiting[requestId] = opened;
            var resumeAddress = $"/resume/{Uri.EscapeDataString(requestId)}";
            return Results.Json(new { state = "questions", requestId, challenges, resumeAddress });
        }
        var job = Guid.NewGuid().ToString();
        jobs[job] = CollectAsync(requestId);
        return Results.Json(new { state = "working", job });
    }
    catch (Exception problem) when (IsExpected(problem))
    {
        return Failed(problem);
    }
}

async Task<int> CollectAsync(string requestId)
{
    var accounts = await flinks.FetchAsync(requestId);
    // Here the accounts go into your database.
    return accounts.Count;
}

// HttpClient throws TaskCanceledException where its time-out has passed.
static bool IsExpected(Exception problem) => problem is Refused or HttpRequestException or TaskCanceledException;

static IResult Failed(Exception problem) => problem is Refused refused
    ? Results.Json(new { state = "failed", code = refused.Code, say = refused.Say })
    : Results.Json(new
    {
        state = "failed", code = "UNREACHABLE", say = "We could not reach your bank. Please try again later.",
    });

sealed record Connected(string? LoginId, bool Live = false);

sealed record Answered(string? RequestId, Dictionary<string, string[]>? Answers);
