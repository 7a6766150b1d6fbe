using DialogEngine.Texts;

namespace DialogEngine.Rights;

/// <summary>The levels of participation in words for those who take part, and beside Boverket's.</summary>
public static class ParticipationLevels
{
    /// <summary>What the level is called.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level.</exception>
    public static LocalizedText Name(this ParticipationLevel level) => level switch
    {
        ParticipationLevel.Inform => LocalizedText.Of("Du får veta", "You are told"),
        ParticipationLevel.Consult => LocalizedText.Of("Du blir frågad", "You are asked"),
        ParticipationLevel.Involve => LocalizedText.Of("Du är med och formar", "You help to shape it"),
        ParticipationLevel.Collaborate => LocalizedText.Of("Ni gör förslaget tillsammans", "You make the proposal together"),
        ParticipationLevel.Empower => LocalizedText.Of("Ni bestämmer", "You decide"),
        _ => throw Unknown(level),
    };

    /// <summary>What an answer can change at the level, in words that a twelve-year-old understands.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level.</exception>
    public static LocalizedText CanChange(this ParticipationLevel level) => level switch
    {
        ParticipationLevel.Inform => LocalizedText.Of(
            "Det här är redan bestämt. Du får veta varför, men ditt svar ändrar inte beslutet.",
            "This is already decided. You are told why, but your answer does not change it."),
        ParticipationLevel.Consult => LocalizedText.Of(
            "De som bestämmer vill veta vad du tycker innan de bestämmer. Sedan berättar de vad svaren ledde till.",
            "Those who decide want to know what you think before they decide. Then they tell you what the answers led to."),
        ParticipationLevel.Involve => LocalizedText.Of(
            "Det du säger ska synas i förslaget. Andra bestämmer till slut.",
            "What you say is to show in the proposal. Others decide in the end."),
        ParticipationLevel.Collaborate => LocalizedText.Of(
            "Du och de som bestämmer tar fram förslaget tillsammans.",
            "You and those who decide make the proposal together."),
        ParticipationLevel.Empower => LocalizedText.Of(
            "Det ni kommer fram till här är det som gäller.",
            "What you arrive at here is what will be done."),
        _ => throw Unknown(level),
    };

    /// <summary>The level on Boverket's ladder that comes nearest.</summary>
    /// <remarks>The ladders are not the same: IAP2's two highest levels both meet Boverket's highest.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level.</exception>
    public static BoverketLevel ToBoverket(this ParticipationLevel level) => level switch
    {
        ParticipationLevel.Inform => BoverketLevel.Information,
        ParticipationLevel.Consult => BoverketLevel.Consultation,
        ParticipationLevel.Involve => BoverketLevel.Participation,
        ParticipationLevel.Collaborate or ParticipationLevel.Empower => BoverketLevel.CoDecision,
        _ => throw Unknown(level),
    };

    /// <summary>What Boverket calls the level.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level.</exception>
    public static LocalizedText Name(this BoverketLevel level) => level switch
    {
        BoverketLevel.Information => LocalizedText.Of("Information", "Information"),
        BoverketLevel.Consultation => LocalizedText.Of("Förankring", "Consultation"),
        BoverketLevel.Participation => LocalizedText.Of("Delaktighet", "Participation"),
        BoverketLevel.CoDecision => LocalizedText.Of("Medbestämmande", "Co-decision"),
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "There is no such level."),
    };

    private static ArgumentOutOfRangeException Unknown(ParticipationLevel level) => new(nameof(level), level, "There is no such level.");
}
