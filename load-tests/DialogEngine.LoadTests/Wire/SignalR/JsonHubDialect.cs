using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DialogEngine.LoadTests.Wire.SignalR;

/// <summary>A hub over SignalR's JSON protocol: what they all have in common.</summary>
internal abstract class JsonHubDialect : IDialect
{
    private static readonly byte[] Hello = "{\"protocol\":\"json\",\"version\":1}\u001e"u8.ToArray();
    private static readonly byte[] Ping = "{\"type\":6}\u001e"u8.ToArray();
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    [ThreadStatic]
    private static Utf8JsonWriter? _writer;

    private readonly LastHeard _last = new();

    public abstract string Name { get; }

    public Opcode Opcode => Opcode.Text;

    public ReadOnlyMemory<byte> Greeting => Hello;

    public ReadOnlyMemory<byte> KeepAlive => Ping;

    public abstract bool BeginsWithSnapshot { get; }

    public void Write(IBufferWriter<byte> to, int number, Call call)
    {
        var json = _writer ??= new Utf8JsonWriter(to, Plain);
        json.Reset(to);
        json.WriteStartObject();
        json.WriteNumber("type"u8, HubMessages.Invocation);
        if (call is not Call.Resume) json.WriteString("invocationId"u8, number.ToString(CultureInfo.InvariantCulture));
        json.WriteString("target"u8, Method(call));
        json.WriteStartArray("arguments"u8);
        WriteArguments(json, call);
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        to.GetSpan(1)[0] = HubMessages.End;
        to.Advance(1);
    }

    public (int Read, Heard? Heard) Greet(ReadOnlySpan<byte> bytes) => HubMessages.Greeting(bytes);

    public (int Read, Heard? Heard) Next(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.IndexOf(HubMessages.End);
        if (end < 0) return (0, null);
        var record = bytes[..end];
        try
        {
            return (end + 1, _last.Find(record) ?? _last.Keep(record, Read(record)));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException)
        {
            throw new WireException($"A record came that cannot be read: {e.Message}");
        }
    }

    /// <summary>The hub's method that a call is.</summary>
    protected abstract string Method(Call call);

    protected abstract void WriteArguments(Utf8JsonWriter json, Call call);

    protected abstract Heard Read(ReadOnlySpan<byte> record);

    /// <summary>An id as 32 hexadecimal digits, which is how it travels.</summary>
    protected static ReadOnlySpan<byte> Digits(UInt128 id, Span<byte> digits)
    {
        id.TryFormat(digits, out var written, "x32", CultureInfo.InvariantCulture);
        return digits[..written];
    }
}
