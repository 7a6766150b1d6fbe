using DialogEngine.Checking.Databases;
using DialogEngine.Checking.Histories;

namespace DialogEngine.Checking.Runs;

/// <summary>What the database has of one voter in one poll, beside what the history has of it.</summary>
internal sealed class VoterRow
{
    public VoterRow(StoredBallot stored, IReadOnlyDictionary<UInt128, BallotOperation> ballots)
    {
        Stored = stored;
        Ids = [.. stored.Replaced, stored.Id];
        Ballots = Array.ConvertAll(Ids, ballots.GetValueOrDefault);
    }

    public StoredBallot Stored { get; }

    /// <summary>The ids of the voter's ballots in the order in which they were recorded; the last one stands.</summary>
    public UInt128[] Ids { get; }

    /// <summary>The same as the history knows them; null where it does not.</summary>
    public BallotOperation?[] Ballots { get; }

    /// <summary>The ballot that stands, as the history knows it.</summary>
    public BallotOperation? Standing => Ballots[^1];
}
