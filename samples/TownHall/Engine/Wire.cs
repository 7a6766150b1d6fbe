using System.Text.Json;
using System.Text.Json.Serialization;

namespace DialogEngine.TownHall.Engine;

/// <summary>The JSON of the wire. The records below are the part of the protocol that a town hall needs.</summary>
internal static class Wire
{
    public static JsonSerializerOptions Json { get; } = Configure(new JsonSerializerOptions(JsonSerializerDefaults.Web));

    public static JsonSerializerOptions Configure(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        return options;
    }
}

internal sealed record CreatedDialogue(string DialogueId, string JoinCode, Links Links);

internal sealed record Links(string Phone, string Desk, string Projector);

internal sealed record JoinRequest(string Code, string Attendance, string Language);

internal sealed record Joined(string ParticipantToken);

internal sealed record BallotCall(string PollId, string BallotId, int[] Choice);

internal sealed record SupportCall(string ContributionId, string BallotId, bool On);

internal sealed record BallotReceipt(string BallotId, int[] Choice);

internal sealed record BallotAnswer(string Verdict, BallotReceipt? Receipt, int? RetryAfterMs) : IVerdict;

internal sealed record ContributeCall(string ContributionId, string Text, string Kind, string Language);

internal sealed record ContributionAnswer(string Verdict, int? RetryAfterMs) : IVerdict;

internal sealed record OpenPollCall(string PollId);

internal sealed record RejectCall(string ContributionId, string Reason);

internal sealed record MergeCall(string ContributionId, string Into);

internal sealed record LabelCall(string ContributionId, string[] Labels);

internal sealed record AnswerCall(string ContributionId, string Answer);

internal sealed record Projection(string Kind, string? Id);

internal sealed record DeskAnswer(string Verdict, int? RetryAfterMs) : IVerdict;

/// <summary>What can be seen of a dialogue: the tallies of its polls and of the supports of its contributions, and who is here.</summary>
internal sealed record Snapshot(Tally[] Tallies, Presence? Presence);

internal sealed record Tally(string PollId, long Version, int[] Counts, int Ballots);

internal sealed record Presence(int Room, int Remote, int HandsRoom, int HandsRemote);

internal sealed record TallyReport(string State, int[] Counts, int Ballots, bool Final, CountsByAttendance? ByAttendance);

internal sealed record CountsByAttendance(int[] Room, int[] Remote);

internal sealed record CountedBallot(string BallotId, int[] Choice);

internal sealed record Problem(string? Title, string? Detail, Mistake[]? Mistakes)
{
    public override string ToString() =>
        string.Join(" ", new[] { Detail ?? Title ?? "" }.Concat(
            (Mistakes ?? []).Select(m => $"{m.Place}: expected {m.Expected}, found {m.Found}.")));
}

internal sealed record Mistake(string Place, string Expected, string Found);
