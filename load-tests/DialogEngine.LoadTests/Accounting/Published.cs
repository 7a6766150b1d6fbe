namespace DialogEngine.LoadTests.Accounting;

/// <summary>What a server says in the end.</summary>
/// <param name="DialogueVersion">The dialogue's version once the result is published.</param>
/// <param name="TallyVersion">The version of the published tally.</param>
/// <param name="Counts">Ballots for each option.</param>
/// <param name="Ballots">The option of each counted ballot, by its id; null where the server publishes no list.</param>
/// <param name="Supports">Supports of each question, by its id.</param>
/// <param name="CountsEachBallot">Whether a person's further ballots count besides the first, instead of replacing it.</param>
internal sealed record Published(
    long DialogueVersion,
    long TallyVersion,
    IReadOnlyList<long> Counts,
    IReadOnlyDictionary<UInt128, int>? Ballots,
    IReadOnlyDictionary<UInt128, long> Supports,
    bool CountsEachBallot = false);
