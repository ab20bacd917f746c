// A short try-out of the running server: dotnet run -- smoke http://localhost:8000 LOGIN_ID. Ends with 0 if all is well.
using System.Text;
using System.Text.Json;

static class Smoke
{
    public static async Task<int> RunAsync(string server, string loginId)
    {
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(240) };
        var page = await http.GetStringAsync(server);
        Console.WriteLine($"page with a fresh token: {(page.Contains("authorizeToken=") ? "yes" : "no")}");
        using var unsigned = await http.PostAsync($"{server}/flinks/webhook", new StringContent("{}"));
        Console.WriteLine($"a webhook without signature is refused: {(int)unsigned.StatusCode}");
        var wanted = new StringContent(JsonSerializer.Serialize(new { loginId }), Encoding.UTF8, "application/json");
        using var begun = await http.PostAsync($"{server}/api/connected", wanted);
        var answer = await begun.Content.ReadAsStringAsync();
        while (Value(answer, "state") == "working")
        {
            await Task.Delay(TimeSpan.FromSeconds(1));
            answer = await http.GetStringAsync($"{server}/api/jobs/{Value(answer, "job")}");
        }
        Console.WriteLine(answer);
        var isAllWell = (int)unsigned.StatusCode == 401 && Value(answer, "state") is "ready" or "questions";
        return isAllWell ? 0 : 1;
    }

    static string? Value(string json, string name)
    {
        using var content = JsonDocument.Parse(json);
        return content.RootElement.GetProperty(name).GetString();
    }
}
