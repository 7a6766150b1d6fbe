using DialogEngine.Texts;

namespace DialogEngine.Rights;

/// <summary>What taking a perspective asks of a plan.</summary>
internal static class PerspectiveRules
{
    /// <summary>The signatories of the declaration took on a rights perspective in all they do.</summary>
    public static ReviewRule NoneTaken { get; } = new(
        "no-perspective",
        RightsPerspectives.HumanRights["non-discrimination"],
        ["UDHR 1", "UDHR 2"],
        LocalizedText.Of("att inget rättighetsperspektiv är valt", "no rights perspective being chosen"),
        plan => plan.Perspectives.IsEmpty
            ? [new Found(
                Severity.Note,
                "/perspectives",
                LocalizedText.Of("Planen tar inget rättighetsperspektiv.", "The plan takes no rights perspective."),
                LocalizedText.Of(
                    "Välj minst ett, till exempel mänskliga rättigheter, och gå igenom dess frågor.",
                    "Choose at least one, such as human rights, and go through its questions."))]
            : []);
}
