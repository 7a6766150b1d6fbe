using System.Globalization;
using MessagePack;

namespace DialogEngine.LoadTests.Wire.SignalR;

/// <summary>Reads one record of SignalR's MessagePack protocol.</summary>
internal static class MessagePackRecord
{
    private const int ErrorResult = 1;
    private const int NonVoidResult = 3;

    public static Heard Read(ReadOnlyMemory<byte> record)
    {
        var pack = new MessagePackReader(record);
        var items = pack.ReadArrayHeader();
        return pack.ReadInt32() switch
        {
            HubMessages.Invocation => Invocation(ref pack),
            HubMessages.Completion => Completion(ref pack),
            HubMessages.Close => new Heard.Goodbye(items > 1 ? pack.ReadString() : null),
            _ => Heard.Other.It,
        };
    }

    private static Heard Invocation(ref MessagePackReader pack)
    {
        pack.Skip();
        pack.Skip();
        var target = pack.ReadString();
        if (pack.ReadArrayHeader() != 1 || pack.NextMessagePackType is not MessagePackType.Map) return Heard.Other.It;
        return target switch
        {
            "Tally" => Tally(ref pack),
            "Change" => Change(ref pack),
            "Snapshot" => Snapshot(ref pack),
            _ => Heard.Other.It,
        };
    }

    private static Heard.Answer Completion(ref MessagePackReader pack)
    {
        pack.Skip();
        var call = int.Parse(pack.ReadString()!, CultureInfo.InvariantCulture);
        var kind = pack.ReadInt32();
        if (kind == ErrorResult) return new Heard.Answer(call, "", Error: pack.ReadString());
        if (kind != NonVoidResult || pack.NextMessagePackType is not MessagePackType.Map) return new Heard.Answer(call, "");
        var (verdict, retryAfterMs, version) = ("", 0L, 0L);
        for (var members = pack.ReadMapHeader(); members > 0; members--)
        {
            switch (pack.ReadString())
            {
                case "Verdict": verdict = pack.ReadString() ?? ""; break;
                case "RetryAfterMs": retryAfterMs = Number(ref pack); break;
                case "Version": version = Number(ref pack); break;
                default: pack.Skip(); break;
            }
        }

        return new Heard.Answer(call, verdict, (int)retryAfterMs, version);
    }

    private static Heard.Tally Tally(ref MessagePackReader pack)
    {
        var (poll, version, ballots, final) = ("", 0L, 0L, false);
        List<long> counts = [];
        for (var members = pack.ReadMapHeader(); members > 0; members--)
        {
            switch (pack.ReadString())
            {
                case "PollId": poll = pack.ReadString() ?? ""; break;
                case "Version": version = Number(ref pack); break;
                case "Ballots": ballots = Number(ref pack); break;
                case "Final": final = pack.ReadBoolean(); break;
                case "Counts":
                    for (var items = pack.ReadArrayHeader(); items > 0; items--) counts.Add(pack.ReadInt64());
                    break;
                default: pack.Skip(); break;
            }
        }

        return new Heard.Tally(poll, version, ballots, counts, final);
    }

    private static Heard.Change Change(ref MessagePackReader pack)
    {
        var (from, version) = (0L, 0L);
        for (var members = pack.ReadMapHeader(); members > 0; members--)
        {
            switch (pack.ReadString())
            {
                case "From": from = Number(ref pack); break;
                case "Version": version = Number(ref pack); break;
                default: pack.Skip(); break;
            }
        }

        return new Heard.Change(from, version);
    }

    private static Heard.Snapshot Snapshot(ref MessagePackReader pack)
    {
        var version = 0L;
        List<Heard.Tally> tallies = [];
        for (var members = pack.ReadMapHeader(); members > 0; members--)
        {
            switch (pack.ReadString())
            {
                case "Version": version = Number(ref pack); break;
                case "Tallies":
                    for (var items = pack.ReadArrayHeader(); items > 0; items--) tallies.Add(Tally(ref pack));
                    break;
                default: pack.Skip(); break;
            }
        }

        return new Heard.Snapshot(version, tallies);
    }

    private static long Number(ref MessagePackReader pack) => pack.TryReadNil() ? 0 : pack.ReadInt64();
}
