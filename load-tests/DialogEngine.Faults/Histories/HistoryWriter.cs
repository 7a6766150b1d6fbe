using System.Buffers;
using System.Text.Json;

namespace DialogEngine.Faults.Histories;

/// <summary>The history of one phone, desk, projector or reader. A line is with the operating system when a method returns. Safe to use from any thread.</summary>
internal sealed class HistoryWriter : IDisposable
{
    private readonly Lock _gate = new();
    private readonly FileStream _file;
    private readonly ArrayBufferWriter<byte> _line = new(512);
    private readonly Utf8JsonWriter _json;
    private bool _closed;

    /// <param name="folder">The folder of the histories.</param>
    /// <param name="who">Whose it is: the name of the file as well.</param>
    public HistoryWriter(string folder, string who)
    {
        Who = who;
        _file = new FileStream(Path.Combine(folder, who + ".jsonl"), FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0);
        _json = new Utf8JsonWriter(_line);
    }

    public string Who { get; }

    /// <summary>An operation is about to be sent.</summary>
    /// <returns>When, in milliseconds.</returns>
    public double Invoke(Operation operation, Uri host) => Write("invoke", operation.What, operation.Id, host, operation.Write);

    /// <summary>How one sending of an operation came out.</summary>
    /// <returns>When, in milliseconds.</returns>
    public double Outcome(Operation operation, Uri host, Outcome outcome, Action<Utf8JsonWriter>? fields = null) =>
        Write(
            outcome switch { Histories.Outcome.Ok => "ok", Histories.Outcome.Fail => "fail", _ => "info" },
            operation.What, operation.Id, host,
            json =>
            {
                operation.Name(json);
                fields?.Invoke(json);
            });

    /// <summary>Something that the engine pushed.</summary>
    public double Saw(string what, Uri host, Action<Utf8JsonWriter> fields) => Write("saw", what, null, host, fields);

    public void Dispose()
    {
        lock (_gate)
        {
            _closed = true;
            _json.Dispose();
            _file.Dispose();
        }
    }

    private double Write(string type, string what, string? op, Uri host, Action<Utf8JsonWriter> fields)
    {
        lock (_gate)
        {
            var at = Monotonic.Now;
            if (_closed) return at;
            _line.ResetWrittenCount();
            _json.Reset();
            _json.WriteStartObject();
            _json.WriteNumber("at", at);
            _json.WriteString("who", Who);
            _json.WriteString("type", type);
            _json.WriteString("what", what);
            if (op is not null) _json.WriteString("op", op);
            _json.WriteString("host", host.Authority);
            fields(_json);
            _json.WriteEndObject();
            _json.Flush();
            _line.Write("\n"u8);
            _file.Write(_line.WrittenSpan);
            return at;
        }
    }
}
