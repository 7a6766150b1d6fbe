using DialogEngine.Dialogues;

namespace DialogEngine.Polls;

/// <summary>Random choices and tallies of a poll with <see cref="Options"/> options.</summary>
internal static class TallyGen
{
    public const int Options = 4;

    public static readonly Gen<Choice> Choice =
        Gen.Shuffle(new[] { 0, 1, 2, 3 }, 0, Options).Select(options => Polls.Choice.Of(options));

    public static readonly Gen<Attendance> Attendance = Gen.Enum<Attendance>();

    public static readonly Gen<Tally> Tally =
        Gen.Select(Gen.Long[-1_000, 1_000].Array[Options], Gen.Long[-1_000, 1_000], (counts, ballots) => new Tally([.. counts], ballots));

    public static readonly Gen<HybridTally> Hybrid =
        Gen.Select(Gen.Long[0, 1_000], Tally, Tally, Tally, (version, remote, room, paper) => new HybridTally(version, remote, room, paper));
}
