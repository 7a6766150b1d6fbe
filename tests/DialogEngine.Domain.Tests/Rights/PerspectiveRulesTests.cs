namespace DialogEngine.Rights;

public class PerspectiveRulesTests
{
    private const string NoneTaken = "no-perspective";

    [Fact]
    public void NoneTaken_WithoutAPerspective_IsANote() => NoneTaken.Finds(Some.Plan(), Severity.Note, "/perspectives");

    [Theory]
    [InlineData("human-rights")]
    [InlineData("panel")]
    [InlineData("landsbygd")]
    public void NoneTaken_WithAnyPerspective_IsSilent(string key) => NoneTaken.IsSilentOn(Some.Plan() with { Perspectives = [key] });
}
