using System.Security.Cryptography;
using DialogEngine.Contributions;
using DialogEngine.Dialogues;
using DialogEngine.Moderators;
using DialogEngine.Polls;
using DialogEngine.Texts;

namespace DialogEngine;

/// <summary>Values that do not matter to the test that asks for them. Each call of a method gives another one.</summary>
internal static class Some
{
    private static long _taken;

    public static ModeratorId Moderator { get; } = Moderators.ModeratorId.From(1);

    public static LocalizedText Text { get; } = LocalizedText.Of("Vågar du säga vad du tycker?", "Do you dare to speak your mind?");

    public static DialogueId Dialogue() => DialogueId.From((ulong)Next());

    public static string JoinCode() => $"{Next():000000}";

    public static ModeratorId ModeratorId() => Moderators.ModeratorId.From((ulong)Next());

    public static ParticipantId Participant() => new(Next());

    public static ContributionId Contribution() => new(Next());

    public static BallotId Ballot() => new(Next());

    public static VoterKey Voter(int box = 0) => new(((UInt128)box << 125) + Next());

    public static byte[] Secret() => RandomNumberGenerator.GetBytes(VoterKey.SecretBytes);

    public static byte[] Hash() => RandomNumberGenerator.GetBytes(SHA256.HashSizeInBytes);

    public static PollPlan Poll(string id = "trygg", PollKind kind = PollKind.SingleChoice, int min = 1, int max = 1) => new(
        PollId.Parse(id), null, kind, Text, [LocalizedText.Of("Ja"), LocalizedText.Of("Ibland"), LocalizedText.Of("Nej")], min, max, TallyVisibility.Live);

    public static DialoguePlan Plan(params PollPlan[] polls) => DialoguePlan.Titled(Text) with { Polls = [.. polls] };

    private static UInt128 Next() => (UInt128)Interlocked.Increment(ref _taken);
}
