using System.Globalization;

namespace DialogEngine.Simulating;

/// <summary>How one seed went.</summary>
/// <param name="Seed">The seed.</param>
/// <param name="Hash">What two runs of it are compared by.</param>
/// <param name="Steps">How many steps it took.</param>
/// <param name="Operations">How many things people asked for.</param>
/// <param name="Time">How long it took, in its own time.</param>
/// <param name="Violation">What did not hold; null when all did.</param>
/// <param name="Last">The last of the trace.</param>
internal sealed record Outcome(
    ulong Seed, ulong Hash, long Steps, int Operations, TimeSpan Time, ViolationException? Violation, IReadOnlyList<string> Last)
{
    /// <summary>What went wrong, with the end of the trace and how to see it again.</summary>
    public string Report(int operations, Bug? bug) => string.Create(CultureInfo.InvariantCulture, $"""
        seed {Seed} breaks "{Violation?.Invariant}" after {Operations} operations and {Time.TotalSeconds:0.0} s of its time:
        {Violation?.What}

        {string.Join('\n', Last)}

        replay: dotnet run --project load-tests/DialogEngine.Simulation -- --seed {Seed} --ops {operations}{(bug is { } made ? $" --bug {made}" : "")} --trace
        """);
}
