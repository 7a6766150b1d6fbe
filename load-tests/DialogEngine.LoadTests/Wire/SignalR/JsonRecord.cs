using System.Text.Json;

namespace DialogEngine.LoadTests.Wire.SignalR;

/// <summary>Reads what DialogEngine says in SignalR's JSON protocol.</summary>
internal static class JsonRecord
{
    private static readonly ReadArguments Said = Message;
    private static readonly ReadResult Answered = Answer;

    public static Heard Read(ReadOnlySpan<byte> record) => JsonEnvelope.Read(record, Said, Answered);

    private static Heard Message(string? target, ref Utf8JsonReader json)
    {
        if (!json.Read() || json.TokenType is not JsonTokenType.StartObject) return Heard.Other.It;
        return target switch
        {
            "Tally" => Tally(ref json),
            "Change" => Change(ref json),
            "Snapshot" => Snapshot(ref json),
            _ => Heard.Other.It,
        };
    }

    private static Heard.Answer Answer(ref Utf8JsonReader json, int call)
    {
        if (json.TokenType is not JsonTokenType.StartObject) return new Heard.Answer(call, "");
        var (verdict, retryAfterMs, version) = ("", 0, 0L);
        while (json.Read() && json.TokenType is JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("verdict"u8)) verdict = Text(ref json);
            else if (json.ValueTextEquals("retryAfterMs"u8)) retryAfterMs = (int)Number(ref json);
            else if (json.ValueTextEquals("version"u8)) version = Number(ref json);
            else json.Skip();
        }

        return new Heard.Answer(call, verdict, retryAfterMs, version);
    }

    private static Heard.Tally Tally(ref Utf8JsonReader json)
    {
        var (poll, version, ballots, final) = ("", 0L, 0L, false);
        List<long> counts = [];
        while (json.Read() && json.TokenType is JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("pollId"u8)) poll = Text(ref json);
            else if (json.ValueTextEquals("version"u8)) version = Number(ref json);
            else if (json.ValueTextEquals("ballots"u8)) ballots = Number(ref json);
            else if (json.ValueTextEquals("final"u8)) final = json.Read() && json.GetBoolean();
            else if (json.ValueTextEquals("counts"u8))
            {
                json.Read();
                while (json.Read() && json.TokenType is JsonTokenType.Number) counts.Add(json.GetInt64());
            }
            else json.Skip();
        }

        return new Heard.Tally(poll, version, ballots, counts, final);
    }

    private static Heard.Change Change(ref Utf8JsonReader json)
    {
        var (from, version) = (0L, 0L);
        while (json.Read() && json.TokenType is JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("from"u8)) from = Number(ref json);
            else if (json.ValueTextEquals("version"u8)) version = Number(ref json);
            else json.Skip();
        }

        return new Heard.Change(from, version);
    }

    private static Heard.Snapshot Snapshot(ref Utf8JsonReader json)
    {
        var version = 0L;
        List<Heard.Tally> tallies = [];
        while (json.Read() && json.TokenType is JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("version"u8)) version = Number(ref json);
            else if (json.ValueTextEquals("tallies"u8))
            {
                json.Read();
                while (json.Read() && json.TokenType is JsonTokenType.StartObject) tallies.Add(Tally(ref json));
            }
            else json.Skip();
        }

        return new Heard.Snapshot(version, tallies);
    }

    private static string Text(ref Utf8JsonReader json)
    {
        json.Read();
        return json.GetString() ?? "";
    }

    private static long Number(ref Utf8JsonReader json)
    {
        json.Read();
        return json.TokenType is JsonTokenType.Number ? json.GetInt64() : 0;
    }
}
