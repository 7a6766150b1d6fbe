namespace DialogEngine.Checking.Histories;

/// <summary>A tally that somebody was shown.</summary>
/// <param name="Who">Who saw it.</param>
/// <param name="Connection">The number of their connection; 0 when they asked for it.</param>
/// <param name="Asked">When they asked for it; negative infinity when it was pushed.</param>
/// <param name="At">When it came.</param>
/// <param name="Version">How many ballots, changes and withdrawals it has taken in.</param>
/// <param name="State">The state of its poll that came with it.</param>
/// <param name="Counts">By option; empty where they may not be seen.</param>
/// <param name="Ballots">How many ballots count.</param>
/// <param name="IsFinal">Whether it is said to be the last.</param>
/// <param name="Line">Where it stands.</param>
internal readonly record struct ShownTally(
    string Who, int Connection, double Asked, double At, long Version, string State, long[] Counts, long Ballots, bool IsFinal, Place Line)
{
    public bool WasAskedFor => !double.IsNegativeInfinity(Asked);

    public bool ShowsCounts => Counts.Length > 0;
}
