using DialogEngine.Dialogues;
using DialogEngine.Texts;

namespace DialogEngine.Rights;

/// <summary>What honesty about what a dialogue is asks of its words.</summary>
internal static class WordRules
{
    private static readonly string[] Referendum = ["folkomröstning", "referendum"];
    private static readonly string[] SecrecyOfTheVote = ["valhemlighet", "secret ballot", "secrecy of the ballot"];

    /// <summary>Referendums and elections are regulated in law; a poll here is neither, whatever it is called.</summary>
    /// <remarks>A question about a referendum may say so: only what a poll is called is looked at.</remarks>
    /// <seealso href="https://lagen.nu/1994:692">Lag (1994:692) om kommunala folkomröstningar</seealso>
    public static ReviewRule MisleadingName { get; } = new(
        "misleading-name",
        RightsPerspectives.HumanRights["accountability"],
        ["UDHR 21", "ICCPR 25"],
        LocalizedText.Of("omröstningar som heter folkomröstning eller val", "polls that are called a referendum or an election"),
        plan => plan.Polls.Index()
            .Where(at => at.Item.Title.Texts.Values.Any(title => IsCalledReferendum(title) || IsCalledElection(title)))
            .Select(at => new Found(
                Severity.Note,
                $"/polls/{at.Index}/title",
                LocalizedText.Of(
                    "Folkomröstningar och val är något annat, som regleras i lag.",
                    "Referendums and elections are something else, regulated in law."),
                LocalizedText.Of(
                    "Ställ frågan rakt ut, till exempel: Vad ska byggas först? Eller kalla den en omröstning.",
                    "Put the question straight, such as: What should be built first? Or call it a poll."))));

    /// <summary>Answers are counted without names, but what secrecy an election gives cannot be promised here.</summary>
    public static ReviewRule SecrecyPromised { get; } = new(
        "secrecy-promised",
        RightsPerspectives.HumanRights["accountability"],
        ["UDHR 21", "ICCPR 25"],
        LocalizedText.Of("texter som lovar valhemlighet", "texts that promise the secrecy of an election"),
        plan => PlanTexts.All(plan)
            .Where(at => at.Text.Texts.Values.Any(text => SecrecyOfTheVote.Any(word => HasWord(text, word))))
            .Select(at => new Found(
                Severity.Weakness,
                at.Place,
                LocalizedText.Of(
                    "Valhemlighet gäller i allmänna val och kan inte lovas här.",
                    "The secrecy of the vote belongs to public elections and cannot be promised here."),
                LocalizedText.Of(
                    "Säg det som är sant: svaren räknas utan namn.",
                    "Say what is true: answers are counted without names."))));

    private static bool IsCalledReferendum(string title) =>
        Referendum.Any(word => title.StartsWith(word, StringComparison.OrdinalIgnoreCase) || (!title.EndsWith('?') && HasWord(title, word)));

    /// <summary>"Val av skola" is a choice; "Val", "Valet", "Val 2026" and "Val till ungdomsrådet" are elections.</summary>
    private static bool IsCalledElection(string title) => title.ToLowerInvariant().Split([' ', ':'], StringSplitOptions.RemoveEmptyEntries) is ["val" or "valet", .. var rest]
        && rest is [] or ["till", ..] or [[>= '1' and <= '2', _, _, _], ..];

    /// <summary>Whether a word, in any of its endings, begins somewhere in a text.</summary>
    private static bool HasWord(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
            if (at == 0 || !char.IsLetter(text[at - 1])) return true;
        return false;
    }
}
