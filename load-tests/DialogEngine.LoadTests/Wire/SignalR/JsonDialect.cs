using System.Text.Json;

namespace DialogEngine.LoadTests.Wire.SignalR;

/// <summary>DialogEngine over SignalR's JSON protocol: what the pages speak.</summary>
internal sealed class JsonDialect : JsonHubDialect
{
    public override string Name => "JSON";

    public override bool BeginsWithSnapshot => true;

    internal static string Target(Call call) => call switch
    {
        Call.Cast => "CastBallot",
        Call.Support => "Support",
        Call.Ask => "Contribute",
        Call.Resume => "Resume",
        Call.Command command => command.Method,
        _ => throw new ArgumentOutOfRangeException(nameof(call)),
    };

    protected override string Method(Call call) => Target(call);

    protected override Heard Read(ReadOnlySpan<byte> record) => JsonRecord.Read(record);

    protected override void WriteArguments(Utf8JsonWriter json, Call call)
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

    private static void WriteId(Utf8JsonWriter json, ReadOnlySpan<byte> name, UInt128 id) => json.WriteString(name, Digits(id, stackalloc byte[32]));
}
