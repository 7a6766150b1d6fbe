using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using DialogEngine.LoadTests.Phones;

namespace DialogEngine.LoadTests.Running.Engines;

/// <summary>DialogEngine's HTTP surface, as far as a run needs it, over connections that are kept.</summary>
internal sealed class EngineHttp : IDisposable
{
    // Joins that are under way at once; what is more waits in line, and its time counts.
    private const int Connections = 128;

    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);
    private static readonly TimeSpan AnswerLimit = TimeSpan.FromSeconds(30);

    private readonly HttpClient _http;
    private readonly string _key;
    private int _next;

    public EngineHttp(Route route, string key)
    {
        _key = key;
        _http = new HttpClient(new SocketsHttpHandler
        {
            // Without cookies: with them all phones of this process would be one and the same.
            UseCookies = false,
            UseProxy = false,
            MaxConnectionsPerServer = Connections,
            ConnectCallback = (_, stop) => Connect(route, stop),
        })
        { BaseAddress = route.Url, Timeout = AnswerLimit };
    }

    /// <param name="method">How.</param>
    /// <param name="path">What is asked for.</param>
    /// <param name="body">What is sent along.</param>
    /// <param name="asModerator">Whether with the moderator's key.</param>
    /// <param name="stop">Ends the waiting.</param>
    /// <exception cref="RefusedException">The engine said no.</exception>
    /// <exception cref="HttpRequestException">There was no answer, or one that says to come back later.</exception>
    public async Task<T> Ask<T>(HttpMethod method, string path, object? body, bool asModerator, CancellationToken stop)
    {
        using var request = new HttpRequestMessage(method, path);
        if (body is not null) request.Content = JsonContent.Create(body, body.GetType(), options: Web);
        if (asModerator) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _key);
        try
        {
            using var response = await _http.SendAsync(request, stop);
            if (response.IsSuccessStatusCode)
                return await response.Content.ReadFromJsonAsync<T>(Web, stop) ?? throw new RefusedException($"{method} {path} was answered with nothing.", response.StatusCode);
            var words = $"{method} {path} was answered with {(int)response.StatusCode} {response.ReasonPhrase}";
            if (response.StatusCode is HttpStatusCode.TooManyRequests || (int)response.StatusCode >= 500) throw new HttpRequestException(words, null, response.StatusCode);
            throw new RefusedException(words, response.StatusCode);
        }
        catch (Exception e) when (e is JsonException or NotSupportedException)
        {
            throw new RefusedException($"{method} {path} was answered with something that is not JSON as the engine writes it.", null);
        }
        catch (TaskCanceledException e) when (!stop.IsCancellationRequested)
        {
            throw new HttpRequestException($"{method} {path} was not answered within {AnswerLimit.TotalSeconds:0} seconds", e);
        }
    }

    public void Dispose() => _http.Dispose();

    private async ValueTask<Stream> Connect(Route route, CancellationToken stop)
    {
        var socket = new Socket(route.Server.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            socket.Bind(new IPEndPoint(route.Source(Interlocked.Increment(ref _next)), 0));
            await socket.ConnectAsync(route.Server, stop);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}

/// <summary>The engine answered, and said no.</summary>
internal sealed class RefusedException(string message, HttpStatusCode? status) : Exception(message)
{
    public HttpStatusCode? Status => status;
}
