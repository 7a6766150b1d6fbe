using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DialogEngine.LoadTests.Wire.SignalR;

/// <summary>DialogEngine over SignalR's JSON protocol: what the pages speak.</summary>
internal sealed class JsonDialect : IDialect
{
    private static readonly byte[] Hello = "{\"protocol\":\"json\",\"version\":1}\u001e"u8.ToArray();
    private static readonly byte[] Ping = "{\"type\":6}\u001e"u8.ToArray();
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    [ThreadStatic]
    private static Utf8JsonWriter? _writer;

    private readonly LastHeard _last = new();

    public string Name => "JSON";

    public Opcode Opcode => Opcode.Text;

    public ReadOnlyMemory<byte> Greeting => Hello;

    public ReadOnlyMemory<byte> KeepAlive => Ping;

    public bool BeginsWithSnapshot => true;

    public void Write(IBufferWriter<byte> to, int number, Call call)
    {
        var json = _writer ??= new Utf8JsonWriter(to, Plain);
        json.Reset(to);
        json.WriteStartObject();
        json.WriteNumber("type"u8, HubMessages.Invocation);
        if (call is not Call.Resume) json.WriteString("invocationId"u8, number.ToString(CultureInfo.InvariantCulture));
        json.WriteString("target"u8, Target(call));
        json.WriteStartArray("arguments"u8);
        WriteArgument(json, call);
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
            return (end + 1, _last.Find(record) ?? _last.Keep(record, JsonRecord.Read(record)));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException)
        {
            throw new WireException($"A record came that cannot be read: {e.Message}");
        }
    }

    internal static string Target(Call call) => call switch
    {
        Call.Cast => "CastBallot",
        Call.Support => "Support",
        Call.Ask => "Contribute",
        Call.Resume => "Resume",
        Call.Command command => command.Method,
        _ => throw new ArgumentOutOfRangeException(nameof(call)),
    };

    private static void WriteArgument(Utf8JsonWriter json, Call call)
    {
        if (call is Call.Resume or Call.Command { Poll: null }) return;
        if (call is Call.Command { Poll: { } about, Method: not "OpenPoll" })
        {
            json.WriteStringValue(about);
            return;
        }

        json.WriteStartObject();
        switch (call)
        {
            case Call.Cast cast:
                json.WriteString("pollId"u8, cast.Poll);
                WriteId(json, "ballotId"u8, cast.Ballot);
                json.WriteStartArray("choice"u8);
                json.WriteNumberValue(cast.Option);
                json.WriteEndArray();
                break;
            case Call.Support support:
                WriteId(json, "contributionId"u8, support.Contribution);
                WriteId(json, "ballotId"u8, support.Ballot);
                json.WriteBoolean("on"u8, true);
                break;
            case Call.Ask ask:
                WriteId(json, "contributionId"u8, ask.Contribution);
                json.WriteString("text"u8, ask.Text);
                break;
            case Call.Command { Poll: { } poll }:
                json.WriteString("pollId"u8, poll);
                break;
        }

        json.WriteEndObject();
    }

    private static void WriteId(Utf8JsonWriter json, ReadOnlySpan<byte> name, UInt128 id)
    {
        Span<byte> digits = stackalloc byte[32];
        id.TryFormat(digits, out _, "x32", CultureInfo.InvariantCulture);
        json.WriteString(name, digits);
    }
}
