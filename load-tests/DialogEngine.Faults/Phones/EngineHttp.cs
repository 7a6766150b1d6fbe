using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace DialogEngine.Faults.Phones;

/// <summary>The engine's HTTP interface, as a program calls it.</summary>
internal static class EngineHttp
{
    // Without cookies: they would make one participant of all phones.
    private static readonly HttpClient Http = new(new SocketsHttpHandler { UseCookies = false, MaxConnectionsPerServer = 64, PooledConnectionIdleTimeout = TimeSpan.FromSeconds(5) })
    {
        Timeout = TimeSpan.FromSeconds(3),
    };

    /// <summary>Asks once.</summary>
    /// <returns>The status, 0 when nothing answered; and the body.</returns>
    public static async Task<(int Status, string Body)> Ask(HttpMethod method, Uri address, string? body = null, string? bearer = null, string? userAgent = null, CancellationToken stop = default)
    {
        using var request = new HttpRequestMessage(method, address);
        if (body is not null) request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        if (bearer is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        if (userAgent is not null) request.Headers.TryAddWithoutValidation("User-Agent", userAgent);
        try
        {
            using var answer = await Http.SendAsync(request, stop);
            return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync(stop));
        }
        catch (Exception e) when (e is HttpRequestException or IOException || (e is OperationCanceledException && !stop.IsCancellationRequested))
        {
            return (0, "");
        }
    }

    /// <summary>Asks until the answer is one of success.</summary>
    /// <exception cref="InvalidOperationException">It is refused.</exception>
    public static async Task<JsonElement> Insist(HttpMethod method, Func<Uri> address, string? body = null, string? bearer = null, string? userAgent = null, CancellationToken stop = default)
    {
        while (true)
        {
            var (status, text) = await Ask(method, address(), body, bearer, userAgent, stop);
            if (status is >= 200 and < 300) return JsonElement.Parse(text);
            if (status is >= 400 and < 500 and not (int)HttpStatusCode.TooManyRequests) throw new InvalidOperationException($"{method} {address()} was answered {status}: {text}");
            await Task.Delay(200, stop);
        }
    }
}
