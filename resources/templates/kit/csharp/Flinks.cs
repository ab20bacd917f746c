// Flinks' API, as much of it as this integration needs. Keys never leave this file; nothing here is logged.
using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

/// <summary>One customer of one instance.</summary>
sealed class Flinks : IDisposable
{
    // GetAccountsDetail may block for 210 seconds before Flinks moves it to the background. A shorter time-out would
    // throw the answer away while Flinks is still working for it.
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(220);
    static readonly TimeSpan PollFor = TimeSpan.FromMinutes(30);

    // No redirects: one would take our keys with it.
    readonly HttpClient _http = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        ConnectTimeout = TimeSpan.FromSeconds(10),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    }) { Timeout = Patience };
    readonly string _base =
        $"{Settings.Get("FLINKS_API")}/v3/{Settings.Get("FLINKS_CUSTOMER_ID")}/BankingServices";
    readonly TimeSpan _pollEvery =
        TimeSpan.FromSeconds(double.Parse(Settings.Get("FLINKS_POLL_SECONDS", "10"), CultureInfo.InvariantCulture));

    /// <summary>A token works once and dies after thirty minutes: make it in the moment in which it is needed.</summary>
    public async Task<string> MakeTokenAsync()
    {
        var key = ("flinks-auth-key", Settings.Get("FLINKS_SECRET_KEY"));
        var (status, content) = await CallAsync(HttpMethod.Post, "GenerateAuthorizeToken", key);
        return status == 200 ? TextOf(content, "Token") : throw new Refused(status, content);
    }

    /// <summary>What was collected last, or, live, the bank itself, which may ask questions.</summary>
    public async Task<Opening> OpenSessionAsync(string loginId, bool live)
    {
        var body = new Dictionary<string, object> { ["LoginId"] = loginId, ["MostRecentCached"] = !live };
        if (live) body["Save"] = true;
        return await AuthorizeAsync(await MakeTokenAsync(), body);
    }

    /// <summary>The same token for the answers, and a new one, once, only where Flinks refuses it.</summary>
    public async Task<Opening> AnswerAsync(Opening asked, Dictionary<string, string[]> answers)
    {
        var body = new Dictionary<string, object> { ["RequestId"] = asked.RequestId, ["SecurityResponses"] = answers };
        try
        {
            return await AuthorizeAsync(asked.Token, body);
        }
        catch (Refused refused) when (refused is { Status: 401, Code: "UNAUTHORIZED" or "ACCESS_DENIED" })
        {
            return await AuthorizeAsync(await MakeTokenAsync(), body);
        }
    }

    /// <summary>The accounts. 202 means "still collecting": ask the Async endpoint, do not begin anew.</summary>
    public async Task<JsonArray> FetchAsync(string requestId)
    {
        var key = ("x-api-key", Settings.Get("FLINKS_X_API_KEY"));
        var body = new Dictionary<string, object> { ["RequestId"] = requestId };
        var waited = Stopwatch.StartNew();
        var (status, content) = await CallAsync(HttpMethod.Post, "GetAccountsDetail", key, body);
        while (status == 202 && waited.Elapsed < PollFor)
        {
            await Task.Delay(_pollEvery);
            var path = $"GetAccountsDetailAsync/{Uri.EscapeDataString(requestId)}";
            (status, content) = await CallAsync(HttpMethod.Get, path, key);
        }
        if (status != 200) throw new Refused(status, content);
        return content["Accounts"] as JsonArray ?? new JsonArray();
    }

    /// <summary>base64 of HMAC-SHA256 over the bytes as they came; parsing and writing them again would change them.</summary>
    public static bool IsSigned(byte[] body, string signature)
    {
        var secret = Settings.Get("FLINKS_HMAC_SECRET");
        if (secret == "") return false; // without a secret nothing is signed
        var wanted = Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), body));
        // A constant-time comparison.
        return CryptographicOperations.FixedTimeEquals(
            Encoding.UTF8.GetBytes(wanted), Encoding.UTF8.GetBytes(signature));
    }

    public void Dispose() => _http.Dispose();

    async Task<Opening> AuthorizeAsync(string token, Dictionary<string, object> body)
    {
        var (status, content) = await CallAsync(HttpMethod.Post, "Authorize", ("flinks-auth-key", token), body);
        // 203 is no failure, and no success either: EnsureSuccessStatusCode would let it pass.
        if (content["SecurityChallenges"] is JsonArray { Count: > 0 } challenges)
            return new Opening(TextOf(content, "RequestId"), challenges, token);
        return status == 200 ? new Opening(TextOf(content, "RequestId")) : throw new Refused(status, content);
    }

    async Task<(int Status, JsonObject Content)> CallAsync(
        HttpMethod method, string path, (string Name, string Value) key, Dictionary<string, object>? body = null)
    {
        using var request = new HttpRequestMessage(method, $"{_base}/{path}");
        request.Headers.Add("Accept", "application/json");
        request.Headers.Add(key.Name, key.Value);
        if (method == HttpMethod.Post)
        {
            var bytes = body is null ? Array.Empty<byte>() : JsonSerializer.SerializeToUtf8Bytes(body);
            request.Content = new ByteArrayContent(bytes);
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        }
        using var answer = await _http.SendAsync(request);
        return ((int)answer.StatusCode, ObjectOf(await answer.Content.ReadAsByteArrayAsync()));
    }

    /// <summary>The body if it is a JSON object, and an empty one otherwise.</summary>
    static JsonObject ObjectOf(byte[] body)
    {
        try
        {
            return JsonNode.Parse(body) as JsonObject ?? new JsonObject();
        }
        catch (JsonException)
        {
            return new JsonObject();
        }
    }

    static string TextOf(JsonObject content, string name) => content[name]?.ToString() ?? "";
}

/// <summary>A session: its data can be fetched once. With challenges, the bank asks first, and the token belongs to
/// this session and goes out again with the answers. It is no record: a record would print its token.</summary>
sealed class Opening(string requestId, JsonArray? challenges = null, string token = "")
{
    public string RequestId { get; } = requestId;
    public JsonArray? Challenges { get; } = challenges;
    public string Token { get; } = token;
}

/// <summary>Flinks answered, and it was no.</summary>
sealed class Refused : Exception
{
    // What a FlinksCode asks of your customer. Branch on the code, never on the message: that is prose and may change.
    static readonly Dictionary<string, string> Sentences = new()
    {
        ["INVALID_USERNAME"] = "Please check what you typed and try again.",
        ["INVALID_PASSWORD"] = "Please check what you typed and try again.",
        ["INVALID_LOGIN"] = "Please connect your bank again.",
        ["INVALID_SECURITY_RESPONSE"] = "That was not the answer your bank expected. Please start again.",
        ["SESSION_EXPIRED"] = "That took a little too long. Please start again.",
        ["SESSION_NONEXISTENT"] = "Please start again.",
        ["UNAUTHORIZED"] = "We could not reach your bank. Our team has been told.",
        ["RETRY_LATER"] = "Your bank is busy. Please try again in a few minutes.",
        ["CARD_IN_USE"] = "This account is being read right now. Please try again in a few minutes.",
        ["CONCURRENT_SESSION"] = "Please sign out of your bank's own site and try again.",
        ["TOO_MANY_REQUESTS"] = "Please try again in a few minutes.",
    };

    public Refused(int status, JsonObject content) : base(CodeOf(status, content))
    {
        Status = status;
        Code = CodeOf(status, content);
    }

    public int Status { get; }
    public string Code { get; }
    public string Say => Sentences.GetValueOrDefault(Code, "This did not work. Please try again later.");

    // Message and even FlinksCode can be missing: a proxy in between answers in HTML.
    static string CodeOf(int status, JsonObject content) => content["FlinksCode"]?.ToString() ?? $"HTTP_{status}";
}

/// <summary>What .env says, unless the process was given something else.</summary>
static class Settings
{
    public static void Load(string path)
    {
        if (!File.Exists(path)) return;
        foreach (var line in File.ReadLines(path))
        {
            if (line.StartsWith('#') || line.Split('=', 2) is not [var name, var value]) continue;
            if (Get(name) == "") Environment.SetEnvironmentVariable(name, value.Trim());
        }
    }

    public static string Get(string name, string otherwise = "") =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : otherwise;
}
