using System.Security.Cryptography;
using DialogEngine.Contributions;
using DialogEngine.Dialogues;
using DialogEngine.Moderators;
using DialogEngine.Polls;
using DialogEngine.Storage.Journal;

namespace DialogEngine.Storage;

/// <summary>Values that do not matter to the test that asks for them. Each call of a method gives another one.</summary>
internal static class Some
{
    private static long _taken;

    public static DateTimeOffset Time { get; } = new DateTimeOffset(2026, 11, 22, 17, 0, 0, TimeSpan.Zero).AddTicks(1_234_567);

    public static DialogueId Dialogue() => DialogueId.From((ulong)Next());

    public static string JoinCode() => $"{Next():000000}";

    public static ModeratorId ModeratorId() => Moderators.ModeratorId.From((ulong)Next());

    public static Moderator Moderator(string name = "Karin") => new(ModeratorId(), name, ModeratorRole.Moderator);

    public static PollId Poll() => PollId.Parse($"poll-{Next()}");

    public static PollId Support() => PollId.OfSupport(new ContributionId(Next()));

    public static BallotId Ballot() => new(Next());

    public static VoterKey Voter(int box = 0) => new(((UInt128)box << 125) + Next());

    public static byte[] Secret() => RandomNumberGenerator.GetBytes(VoterKey.SecretBytes);

    public static byte[] Hash() => RandomNumberGenerator.GetBytes(SHA256.HashSizeInBytes);

    public static NewEntry Entry() => new(Time, "something-happened", $$"""{"number":{{Next()}}}""");

    private static UInt128 Next() => (UInt128)Interlocked.Increment(ref _taken);
}
