using System.Buffers;
using System.Globalization;
using MessagePack;

namespace DialogEngine.LoadTests.Wire.SignalR;

/// <summary>DialogEngine over SignalR's MessagePack protocol: what a program may speak.</summary>
internal sealed class MessagePackDialect : IDialect
{
    // A message of five times seven bits of length is longer than any that is taken in.
    private const int LongestPrefix = 5;

    private static readonly byte[] Hello = "{\"protocol\":\"messagepack\",\"version\":1}\u001e"u8.ToArray();
    private static readonly byte[] Ping = [2, 0x91, HubMessages.Ping];

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _body;

    private readonly LastHeard _last = new();

    public string Name => "MessagePack";

    public Opcode Opcode => Opcode.Binary;

    public ReadOnlyMemory<byte> Greeting => Hello;

    public ReadOnlyMemory<byte> KeepAlive => Ping;

    public bool BeginsWithSnapshot => true;

    public void Write(IBufferWriter<byte> to, int number, Call call)
    {
        var body = _body ??= new ArrayBufferWriter<byte>(512);
        body.ResetWrittenCount();
        var pack = new MessagePackWriter(body);
        pack.WriteArrayHeader(6);
        pack.Write(HubMessages.Invocation);
        pack.WriteMapHeader(0);
        if (call is Call.Resume) pack.WriteNil();
        else pack.Write(number.ToString(CultureInfo.InvariantCulture));
        pack.Write(JsonDialect.Target(call));
        WriteArguments(ref pack, call);
        pack.WriteArrayHeader(0);
        pack.Flush();
        WriteLength(to, body.WrittenCount);
        to.Write(body.WrittenSpan);
    }

    public (int Read, Heard? Heard) Greet(ReadOnlySpan<byte> bytes) => HubMessages.Greeting(bytes);

    public (int Read, Heard? Heard) Next(ReadOnlySpan<byte> bytes)
    {
        if (!TryReadLength(bytes, out var prefix, out var length) || bytes.Length < prefix + length) return (0, null);
        var record = bytes.Slice(prefix, length);
        try
        {
            // The reader wants memory; a broadcast, which is most of what comes, is known by its bytes before that.
            return (prefix + length, _last.Find(record) ?? _last.Keep(record, MessagePackRecord.Read(record.ToArray())));
        }
        catch (Exception e) when (e is MessagePackSerializationException or EndOfStreamException or FormatException or OverflowException)
        {
            throw new WireException($"A record came that cannot be read: {e.Message}");
        }
    }

    private static void WriteArguments(ref MessagePackWriter pack, Call call)
    {
        pack.WriteArrayHeader(call is Call.Resume or Call.Command { Poll: null } ? 0 : 1);
        switch (call)
        {
            case Call.Cast cast:
                pack.WriteMapHeader(3);
                Write(ref pack, "PollId", cast.Poll);
                Write(ref pack, "BallotId", Id(cast.Ballot));
                pack.Write("Choice");
                pack.WriteArrayHeader(1);
                pack.Write(cast.Option);
                break;
            case Call.Support support:
                pack.WriteMapHeader(3);
                Write(ref pack, "ContributionId", Id(support.Contribution));
                Write(ref pack, "BallotId", Id(support.Ballot));
                pack.Write("On");
                pack.Write(true);
                break;
            case Call.Ask ask:
                pack.WriteMapHeader(2);
                Write(ref pack, "ContributionId", Id(ask.Contribution));
                Write(ref pack, "Text", ask.Text);
                break;
            case Call.Command { Method: "OpenPoll", Poll: { } opened }:
                pack.WriteMapHeader(1);
                Write(ref pack, "PollId", opened);
                break;
            case Call.Command { Poll: { } poll }:
                pack.Write(poll);
                break;
        }
    }

    private static void Write(ref MessagePackWriter pack, string name, string value)
    {
        pack.Write(name);
        pack.Write(value);
    }

    private static string Id(UInt128 id) => id.ToString("x32", CultureInfo.InvariantCulture);

    private static void WriteLength(IBufferWriter<byte> to, int length)
    {
        var span = to.GetSpan(LongestPrefix);
        var written = 0;
        do
        {
            var rest = length >> 7;
            span[written++] = (byte)((length & 0x7F) | (rest > 0 ? 0x80 : 0));
            length = rest;
        }
        while (length > 0);
        to.Advance(written);
    }

    private static bool TryReadLength(ReadOnlySpan<byte> bytes, out int prefix, out int length)
    {
        (prefix, length) = (0, 0);
        foreach (var octet in bytes[..Math.Min(bytes.Length, LongestPrefix)])
        {
            var part = (long)(octet & 0x7F) << (7 * prefix);
            if (length + part > Frame.LongestPayload) throw new WireException($"A message came that is longer than {Frame.LongestPayload} bytes.");
            length += (int)part;
            prefix++;
            if ((octet & 0x80) == 0) return true;
        }

        return bytes.Length < LongestPrefix ? false : throw new WireException("A message came whose length has no end.");
    }
}
