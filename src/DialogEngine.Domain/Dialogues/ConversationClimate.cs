using System.Collections.Immutable;
using DialogEngine.Texts;

namespace DialogEngine.Dialogues;

/// <summary>What a dialogue asks of everyone: openness, humanity and respect, as Värmland's joint aims put it.</summary>
/// <seealso href="https://vardemokrati.se">Declaration for a strong democracy, joint aim 3 of the county's signatories</seealso>
public static class ConversationClimate
{
    /// <summary>The lines of a dialogue whose plan has none of its own.</summary>
    public static ImmutableArray<LocalizedText> Default { get; } =
    [
        LocalizedText.Of("Vi är öppna: alla får höras, och vi lyssnar färdigt.", "We are open: everyone is heard, and we hear each other out."),
        LocalizedText.Of("Vi är medmänskliga: bakom varje fråga finns en människa.", "We are humane: behind every question there is a person."),
        LocalizedText.Of("Vi respekterar varandra, också när vi tycker olika.", "We respect one another, also when we disagree."),
    ];
}
