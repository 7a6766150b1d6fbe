namespace DialogEngine.Checking.Tallies;

/// <summary>A tally that is kept ballot by ballot.</summary>
internal sealed class StandingCount(int options, int rows)
{
    private readonly ulong[] _standing = new ulong[rows];
    private readonly long[] _counts = new long[options];

    /// <summary>How many ballots, changes and withdrawals it has taken in.</summary>
    public long Version { get; private set; }

    /// <summary>How many ballots count.</summary>
    public long Ballots { get; private set; }

    public long this[int option] => _counts[option];

    /// <summary>What stands for a voter: one bit for each option.</summary>
    public ulong Of(int row) => _standing[row];

    public void Take(in Recording recording)
    {
        var before = _standing[recording.Row];
        for (var option = 0; option < _counts.Length; option++) _counts[option] += Has(recording.Choice, option) - Has(before, option);
        Ballots += (recording.Choice == 0 ? 0 : 1) - (before == 0 ? 0 : 1);
        _standing[recording.Row] = recording.Choice;
        Version++;
    }

    public static long Has(ulong choice, int option) => (long)((choice >> option) & 1);
}
