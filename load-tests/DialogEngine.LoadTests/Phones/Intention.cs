using DialogEngine.LoadTests.Arrivals;
using DialogEngine.LoadTests.Scenarios;

namespace DialogEngine.LoadTests.Phones;

/// <summary>What somebody means to send.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Subject">What it is about, as the book says it.</param>
/// <param name="Option">Which option, as the book says it.</param>
/// <param name="MeantUs">The moment they mean it in, kept or not.</param>
internal readonly record struct Intention(Act Kind, int Subject, int Option, long MeantUs);

/// <summary>What is particular about one phone.</summary>
/// <param name="Remote">The network it is behind, when that is far away.</param>
/// <param name="BytesPerSecond">How fast it reads at most; 0 when it reads as fast as it can.</param>
/// <param name="StandsStill">Whether it is one of those that stop reading for a time.</param>
internal readonly record struct Habit(Remote? Remote, int BytesPerSecond, bool StandsStill)
{
    /// <summary>Whether it is behind by its own doing, so that how late it is told says nothing of the server.</summary>
    public bool IsHindered => BytesPerSecond > 0 || StandsStill;

    /// <summary>The habits of an audience: parts of it in the order of their phones' numbers, which arrive in any.</summary>
    public static Habit Of(int phone, Scenario scenario)
    {
        var part = (phone + 0.5) / scenario.Phones;
        if (scenario.Remote is { } remote && (part -= remote.Share) < 0) return new Habit(remote, 0, false);
        if (scenario.Slow is { } slow && (part -= slow.Share) < 0) return new Habit(null, slow.BytesPerSecond, false);
        return scenario.Stall is { } stall && part - stall.Share < 0 ? new Habit(null, 0, true) : default;
    }
}
