using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace DialogEngine.Signals;

/// <summary>Takes what an engine sends about itself, as a collector of OpenTelemetry does, and keeps it as it came.</summary>
internal sealed class Collector : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<(string Path, string Text)> _taken = new();

    private Collector(WebApplication app) => _app = app;

    /// <summary>What an engine is configured with to send here, often.</summary>
    public string[] Configuration =>
    [
        $"--OTEL_EXPORTER_OTLP_ENDPOINT={_app.Urls.Single()}", "--OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf",
        "--OTEL_METRIC_EXPORT_INTERVAL=200", "--OTEL_BSP_SCHEDULE_DELAY=100",
    ];

    /// <summary>All metrics that have come. Names and attributes stand in it as text, whatever is around them.</summary>
    public string Metrics => Taken("/v1/metrics");

    /// <summary>All spans that have come.</summary>
    public string Traces => Taken("/v1/traces");

    public static async Task<Collector> Start()
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=None"]);
        var collector = new Collector(builder.Build());
        collector._app.MapPost("{**path}", collector.Take);
        await collector._app.StartAsync();
        return collector;
    }

    /// <summary>Waits until this has come.</summary>
    public async Task Has(Func<Collector, string> where, string text)
    {
        using var patience = new CancellationTokenSource(Patience.Limit);
        while (!where(this).Contains(text, StringComparison.Ordinal))
        {
            Assert.False(patience.IsCancellationRequested, $"'{text}' has not come in {Patience.Limit.TotalSeconds:0} s.");
            await Task.Delay(50);
        }
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task<IResult> Take(HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        // One character for each byte: what is text can be found, and what is none does no harm.
        _taken.Enqueue((request.Path, Encoding.Latin1.GetString(body.ToArray())));
        return Results.Bytes([], "application/x-protobuf");
    }

    private string Taken(string path) => string.Concat(_taken.Where(taken => taken.Path == path).Select(taken => taken.Text));
}
