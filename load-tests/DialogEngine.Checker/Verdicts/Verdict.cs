using DialogEngine.Checking.Invariants;
using DialogEngine.Checking.Runs;

namespace DialogEngine.Checking.Verdicts;

/// <summary>What is found in a run.</summary>
/// <param name="Judged">Each invariant, in order.</param>
/// <param name="Missing">Those that had nothing to check and should have had.</param>
/// <param name="Numbers">What is measured of the run.</param>
internal sealed record Verdict(IReadOnlyList<Judged> Judged, IReadOnlyList<string> Missing, RunNumbers Numbers)
{
    public bool IsGood => Missing.Count == 0 && Judged.All(each => each.Found.Count == 0);

    /// <exception cref="UnreadableRunException">An invariant is required that there is not.</exception>
    public static Verdict Of(Run run, IReadOnlyList<string> required)
    {
        var judged = AllInvariants.InOrder.Select(invariant =>
        {
            var findings = new Findings(run.History);
            invariant.Check(run, findings);
            return new Judged(invariant.Name, invariant.Says, findings);
        }).ToList();
        foreach (var name in required.Where(name => !judged.Exists(each => Is(each, name))))
            throw new UnreadableRunException("--require", $"there is no invariant '{name}'.");
        return new Verdict(judged, [.. judged.Where(each => each.Found.Checked == 0 && required.Any(name => Is(each, name))).Select(each => each.Name)], RunNumbers.Of(run));
    }

    private static bool Is(Judged judged, string name) => string.Equals(judged.Name, name, StringComparison.OrdinalIgnoreCase);
}
