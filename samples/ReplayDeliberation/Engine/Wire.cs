using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DialogEngine.Replay.Engine;

/// <summary>The JSON of the wire. The records below are the part of the protocol that a replay needs.</summary>
internal static class Wire
{
    public static JsonSerializerOptions Json { get; } = Configure(new JsonSerializerOptions(JsonSerializerDefaults.Web));

    public static JsonSerializerOptions Configure(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        // A plan has a size limit: a text in Arabic should not be six times as long for being escaped.
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        return options;
    }
}

internal sealed record DialoguePlan(
    Dictionary<string, string> Title, Dictionary<string, string>? Welcome, IReadOnlyList<PollPlan> Polls);

internal sealed record PollPlan(
    string PollId, string Kind, Dictionary<string, string> Title, IReadOnlyList<Dictionary<string, string>> Options, string TallyVisibility);

internal sealed record CreatedDialogue(string DialogueId, string JoinCode, Links Links);

internal sealed record Links(string Phone, string Desk, string Projector);

internal sealed record JoinRequest(string Code, string Attendance);

internal sealed record Joined(string ParticipantToken);

internal sealed record BallotCall(string PollId, string BallotId, int[] Choice);

internal sealed record BallotReceipt(string BallotId, int[] Choice);

internal sealed record BallotAnswer(string Verdict, BallotReceipt? Receipt, int? RetryAfterMs) : IVerdict;

internal sealed record ContributeCall(string ContributionId, string Text, string Kind);

internal sealed record ContributionAnswer(string Verdict, int? RetryAfterMs) : IVerdict;

internal sealed record OpenPollCall(string PollId);

internal sealed record RejectCall(string ContributionId, string Reason);

internal sealed record DeskAnswer(string Verdict, int? RetryAfterMs) : IVerdict;

internal sealed record TallyReport(string State, int[] Counts, int Ballots, bool Final);

internal sealed record CountedBallot(string BallotId, int[] Choice);

internal sealed record Problem(string? Title, string? Detail, Mistake[]? Mistakes)
{
    public override string ToString() =>
        string.Join(" ", new[] { Detail ?? Title ?? "" }.Concat(
            (Mistakes ?? []).Select(m => $"{m.Place}: expected {m.Expected}, found {m.Found}.")));
}

internal sealed record Mistake(string Place, string Expected, string Found);
