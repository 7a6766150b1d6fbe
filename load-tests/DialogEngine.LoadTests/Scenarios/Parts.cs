using DialogEngine.LoadTests.Arrivals;

namespace DialogEngine.LoadTests.Scenarios;

/// <summary>A text in the two languages of a report.</summary>
internal sealed record Wording(string Sv, string En);

/// <summary>What arrives from a moment on.</summary>
/// <param name="At">Seconds from the beginning of the run.</param>
/// <param name="Phases">How, one after the other.</param>
internal sealed record Track(double At, IReadOnlyList<Phase> Phases)
{
    public double End => At + Phases.Sum(phase => phase.Seconds);

    public Track Times(double factor) => this with { Phases = [.. Phases.Select(phase => phase.Times(factor))] };
}

/// <summary>What the audience votes on.</summary>
/// <param name="Visibility">Who sees the running tally: <c>Live</c>, <c>AfterOwnBallot</c> or <c>WhenPublished</c>.</param>
/// <param name="Weights">How many choose each option, in proportion.</param>
internal sealed record PollShape(string Visibility, IReadOnlyList<int> Weights)
{
    /// <summary>The option of somebody, by a number from 0 up to 1.</summary>
    public int Pick(double part)
    {
        var at = part * Weights.Sum();
        for (var option = 0; option < Weights.Count; option++)
            if ((at -= Weights[option]) < 0) return option;
        return Weights.Count - 1;
    }
}

/// <summary>A part of the audience far away: each round trip takes this long, and of the packets this part is lost.</summary>
internal sealed record Remote(double Share, int RoundTripMs, double Loss);

/// <summary>A part of the audience loses its connection at one moment, and comes back as the pages do.</summary>
internal sealed record Cut(double Share, double At);

/// <summary>A part of the audience stops reading for a time; the connection stays.</summary>
internal sealed record Stall(double Share, double At, double Seconds)
{
    public double End => At + Seconds;
}

/// <summary>A part of the audience reads this many bytes a second at most.</summary>
internal sealed record Slow(double Share, int BytesPerSecond);
