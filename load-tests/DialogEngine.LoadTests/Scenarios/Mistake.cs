namespace DialogEngine.LoadTests.Scenarios;

/// <summary>One thing that is wrong in a scenario's file: where (a JSON pointer), what was expected and what was there.</summary>
internal sealed record Mistake(string Place, string Expected, string Found)
{
    public override string ToString() => $"{(Place.Length == 0 ? "the whole" : Place)}: expected {Expected}; found {Found}";
}
