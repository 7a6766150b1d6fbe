using DialogEngine.LoadTests.Scenarios;

namespace DialogEngine.LoadTests.Comparing;

/// <summary>What a comparison weighs the servers by.</summary>
internal enum Weighed
{
    /// <summary>Microseconds of the server's processor time for each acknowledged ballot, with all that was told of it.</summary>
    Ballot,

    /// <summary>Microseconds of it for each tally that came to a phone.</summary>
    Tally,

    /// <summary>Kilobytes that each connected phone added to the server's memory.</summary>
    Phone,
}

/// <summary>What a scenario weighs servers by.</summary>
internal static class Weighing
{
    // From so many tallies to a ballot on, what the ballot costs is lost in what they do.
    private const int TalliesOutweigh = 100;
    private const int TalliesPerSecond = 10;

    public static Weighed Of(Scenario scenario) =>
        scenario.Saturates ? Weighed.Ballot
        : scenario.VotesPerSecond == 0 ? Weighed.Phone
        : scenario.Phones * TalliesPerSecond >= TalliesOutweigh * scenario.VotesPerSecond ? Weighed.Tally
        : Weighed.Ballot;
}
