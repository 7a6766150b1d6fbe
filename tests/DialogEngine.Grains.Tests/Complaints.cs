using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace DialogEngine;

/// <summary>Keeps what the engine itself logs as an error: some promises are broken nowhere else. What the runtime says of a message to a silo that stops is not among them.</summary>
public sealed class Complaints : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> _heard = new();

    public IEnumerable<string> About(string subject) => _heard.Where(complaint => complaint.Contains(subject, StringComparison.Ordinal));

    public ILogger CreateLogger(string categoryName) => categoryName.StartsWith(nameof(DialogEngine), StringComparison.Ordinal) ? this : NullLogger.Instance;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel)) _heard.Enqueue(formatter(state, exception));
    }

    public void Dispose()
    {
    }
}
