using DialogEngine.Checking.Verdicts;

namespace DialogEngine.Checking.Building;

/// <summary>The verdict on a hand-made run.</summary>
internal sealed class Judged(Verdict verdict)
{
    public Verdict Verdict => verdict;

    /// <summary>The names of the invariants that were found violated.</summary>
    public IReadOnlyList<string> Violated => [.. verdict.Judged.Where(each => each.Found.Count > 0).Select(each => each.Name)];

    public IReadOnlyList<Violation> Of(string invariant) => verdict.Judged.Single(each => each.Name == invariant).Found.Told;

    public long Checked(string invariant) => verdict.Judged.Single(each => each.Name == invariant).Found.Checked;

    /// <summary>Nothing is violated; says what is when something is.</summary>
    public void IsGood() => Assert.True(verdict.IsGood, string.Join('\n', verdict.Judged.SelectMany(each => each.Found.Told.Select(told => $"{each.Name}: {told}"))));

    /// <summary>An invariant is violated, by words that the sentence has.</summary>
    public void Shows(string invariant, string words) =>
        Assert.Contains(Of(invariant), violation => violation.What.Contains(words, StringComparison.Ordinal));
}
