using DialogEngine.Texts;

namespace CommitmentRegister;

/// <summary>What the program says by itself. Everything else is said by the register and the library.</summary>
internal static class Words
{
    public static LocalizedText Mistakes { get; } = LocalizedText.Of("Registret kan inte läsas", "The register cannot be read");

    public static LocalizedText Signed { get; } = LocalizedText.Of("{0}, undertecknad {1}", "{0}, signed on {1}");

    public static LocalizedText Added { get; } = LocalizedText.Of("Tillagt (påhittat, för att visa hur det går till): {0}, {1}", "Added (invented, to show how it is done): {0}, {1}");

    public static LocalizedText FollowUp { get; } = LocalizedText.Of("Uppföljning den {0}", "Follow-up on {0}");

    public static LocalizedText Evidence { get; } = LocalizedText.Of("Belägg: {0} ({1})", "Evidence: {0} ({1})");

    public static LocalizedText Questions { get; } = LocalizedText.Of("Frågor till registret", "Questions to the register");

    public static LocalizedText None { get; } = LocalizedText.Of("Inga.", "None.");

    public static LocalizedText WithoutEvidence { get; } = LocalizedText.Of("utan belägg", "without evidence");

    public static LocalizedText Comparison { get; } = LocalizedText.Of("Jämförelse: {0}", "Comparison: {0}");

    public static LocalizedText And { get; } = LocalizedText.Of(" och ", " and ");

    public static LocalizedText Lacking { get; } = LocalizedText.Of("Saknas hos {0}", "Missing with {0}");

    public static LocalizedText Alike { get; } = LocalizedText.Of("Lika i allt", "Alike in everything");

    public static LocalizedText NameEachOther { get; } = LocalizedText.Of("De nämner varandra som parter.", "They name each other as partners.");

    public static LocalizedText InCommon { get; } = LocalizedText.Of("Gemensamt", "In common");

    public static LocalizedText Nothing { get; } = LocalizedText.Of("inget", "nothing");

    public static LocalizedText AllOf { get; } = LocalizedText.Of("alla i {0} av slaget {1}", "all in {0} of the kind {1}");

    public static LocalizedText Municipalities { get; } = LocalizedText.Of("kommunerna i {0}", "the municipalities of {0}");

    public static LocalizedText Saved { get; } = LocalizedText.Of("Registret är sparat i {0}.", "The register is saved in {0}.");
}
