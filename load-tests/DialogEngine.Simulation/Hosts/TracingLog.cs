using Microsoft.Extensions.Logging;

namespace DialogEngine.Simulating;

/// <summary>Writes into the trace what the engine logs on a host.</summary>
internal class TracingLog(Trace trace, string host) : ILogger
{
    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        trace.Note($"{host}: {formatter(state, exception)}");
}

/// <inheritdoc/>
internal sealed class TracingLog<T>(Trace trace, string host) : TracingLog(trace, host), ILogger<T>;
