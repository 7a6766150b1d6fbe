namespace DialogEngine.LoadTests.Wire;

/// <summary>One thing that a server said, as far as a simulated phone needs it.</summary>
internal abstract record Heard
{
    private Heard()
    {
    }

    /// <summary>The conversation can begin.</summary>
    public sealed record Ready : Heard
    {
        public static Ready It { get; } = new();
    }

    /// <summary>The server wants this said back at once.</summary>
    public sealed record Demand(ReadOnlyMemory<byte> Reply) : Heard;

    /// <summary>What became of a call.</summary>
    /// <param name="Call">The call's number.</param>
    /// <param name="Verdict">The verdict by its name on the wire; empty when the call has none.</param>
    /// <param name="RetryAfterMs">After how long it may be made again; 0 when nothing is said of that.</param>
    /// <param name="Version">The dialogue's version after a moderator's command; 0 otherwise.</param>
    /// <param name="Error">What the server said instead of a verdict.</param>
    public sealed record Answer(int Call, string Verdict, int RetryAfterMs = 0, long Version = 0, string? Error = null) : Heard;

    /// <summary>Everything anew.</summary>
    public sealed record Snapshot(long Version, IReadOnlyList<Tally> Tallies) : Heard;

    /// <summary>A step from one version to another.</summary>
    public sealed record Change(long From, long Version) : Heard;

    /// <summary>Where one poll stands. <c>Counts</c> is empty while it may not be seen.</summary>
    public sealed record Tally(string Poll, long Version, long Ballots, IReadOnlyList<long> Counts, bool IsFinal) : Heard;

    /// <summary>The server ends the conversation.</summary>
    public sealed record Goodbye(string? Why) : Heard;

    /// <summary>Something that a simulated phone does not act on.</summary>
    public sealed record Other : Heard
    {
        public static Other It { get; } = new();
    }
}
