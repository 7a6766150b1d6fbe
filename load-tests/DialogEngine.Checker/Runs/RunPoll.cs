using DialogEngine.Checking.Databases;
using DialogEngine.Checking.Histories;

namespace DialogEngine.Checking.Runs;

/// <summary>One poll, or the support of one contribution: what the database has of it and what the history has.</summary>
internal sealed class RunPoll
{
    public RunPoll(string id, StoredPoll? stored, IReadOnlyList<BallotOperation> ballots, IReadOnlyDictionary<UInt128, BallotOperation> all)
    {
        (Id, Stored, Ballots) = (id, stored, ballots);
        Rows = stored is null ? [] : [.. stored.Ballots.Select(row => new VoterRow(row, all))];
    }

    public string Id { get; }

    /// <summary>Null when the database knows no such poll.</summary>
    public StoredPoll? Stored { get; }

    /// <summary>Whether it is the support of a contribution: those are closed and opened again as the contribution is hidden and shown.</summary>
    public bool IsSupport => Reading.BallotIds.TryRead(Id, out _);

    /// <summary>All ballots that phones have sent in it.</summary>
    public IReadOnlyList<BallotOperation> Ballots { get; }

    public IReadOnlyList<VoterRow> Rows { get; }

    /// <summary>Counts what the database has.</summary>
    public Recount Recount() => Runs.Recount.Of(Stored?.Options ?? 0, Rows.Select(row => row.Stored));
}
