namespace DialogEngine.Checking.Verdicts;

/// <summary>Something that must not be.</summary>
/// <param name="What">A sentence.</param>
/// <param name="Where">The file, and the line if there is one, that shows it.</param>
internal sealed record Violation(string What, string Where)
{
    public override string ToString() => $"{What} [{Where}]";
}
