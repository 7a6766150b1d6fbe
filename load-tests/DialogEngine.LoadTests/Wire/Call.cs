namespace DialogEngine.LoadTests.Wire;

/// <summary>One thing that is asked of a server.</summary>
internal abstract record Call
{
    private Call()
    {
    }

    /// <summary>A ballot with one option.</summary>
    public sealed record Cast(string Poll, UInt128 Ballot, int Option) : Call;

    /// <summary>A support for a contribution.</summary>
    public sealed record Support(UInt128 Contribution, UInt128 Ballot) : Call;

    /// <summary>A question sent in.</summary>
    public sealed record Ask(UInt128 Contribution, string Text) : Call;

    /// <summary>Everything anew, because something was missed. It has no answer of its own.</summary>
    public sealed record Resume : Call
    {
        public static Resume It { get; } = new();
    }

    /// <summary>A command of the desk about a poll, or about the dialogue where no poll is named.</summary>
    public sealed record Command(string Method, string? Poll = null) : Call;
}
