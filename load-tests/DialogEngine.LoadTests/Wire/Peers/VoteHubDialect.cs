using System.Text.Json;
using DialogEngine.LoadTests.Wire.SignalR;

namespace DialogEngine.LoadTests.Wire.Peers;

/// <summary>The peers' SignalR hub over JSON: <c>Vote(ballot, option)</c> is answered with <c>true</c>, and <c>tally(ballots, counts)</c> comes to all.</summary>
/// <param name="earlier">Ballots that the server had before this audience came: tallies are told without them.</param>
internal sealed class VoteHubDialect(long earlier) : JsonHubDialect
{
    private static readonly ReadResult Answered = Answer;

    private readonly ReadArguments _said = (string? target, ref Utf8JsonReader arguments) =>
        target is "tally" ? VoteTally.Read(ref arguments, earlier) ?? (Heard)Heard.Other.It : Heard.Other.It;

    public override string Name => "JSON";

    public override bool BeginsWithSnapshot => false;

    protected override string Method(Call call) => "Vote";

    protected override void WriteArguments(Utf8JsonWriter json, Call call)
    {
        var cast = VoteTally.Only(call);
        json.WriteStringValue(Digits(cast.Ballot, stackalloc byte[32]));
        json.WriteNumberValue(cast.Option);
    }

    protected override Heard Read(ReadOnlySpan<byte> record) => JsonEnvelope.Read(record, _said, Answered);

    private static Heard.Answer Answer(ref Utf8JsonReader result, int call) => new(call, result.TokenType is JsonTokenType.True ? "Recorded" : "");
}
