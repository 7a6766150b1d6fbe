using DialogEngine.Dialogues;
using DialogEngine.Texts;

namespace DialogEngine.Rights;

/// <summary>What honesty about influence asks of a plan: what an answer can change, and when one hears what it did.</summary>
internal static class InfluenceRules
{
    /// <summary>Who is asked must know what the answer can change; each item of the agenda states it, for its polls too (UDHR 21, ICCPR 25).</summary>
    public static ReviewRule NotStated { get; } = new(
        "no-influence-stated",
        RightsPerspectives.HumanRights["accountability"],
        ["UDHR 21", "ICCPR 25"],
        LocalizedText.Of("punkter där det inte står vad svaren kan ändra", "items that do not say what answers can change"),
        plan => plan.Agenda.IsEmpty
            ? plan.Polls.IsEmpty ? [] : [Missing("/agenda")]
            : [
                .. plan.Agenda.Index().Where(at => at.Item.Influence is null).Select(at => Missing($"/agenda/{at.Index}/influence")),
                .. plan.Polls.Index().Where(at => at.Item.ItemId is null).Select(at => Loose($"/polls/{at.Index}/itemId")),
            ]);

    /// <summary>A poll under an item that only informs asks for answers that cannot change anything (UDHR 21, ICCPR 25).</summary>
    public static ReviewRule AsksInVain { get; } = new(
        "asks-in-vain",
        RightsPerspectives.HumanRights["accountability"],
        ["UDHR 21", "ICCPR 25"],
        LocalizedText.Of("omröstningar om sådant som redan är bestämt", "polls about what is already decided"),
        plan =>
        {
            var told = plan.Agenda.Where(item => item.Influence is ParticipationLevel.Inform).Select(item => item.Id).ToHashSet();
            return plan.Polls.Index().Where(at => at.Item.ItemId is { } item && told.Contains(item)).Select(at => new Found(
                Severity.Weakness,
                $"/polls/{at.Index}/itemId",
                LocalizedText.Of(
                    "Punkten är bara information, men här ställs en fråga. Svaren kan inte ändra något.",
                    "The item only informs, but here a question is put. The answers cannot change anything."),
                LocalizedText.Of(
                    "Ge punkten en högre nivå av inflytande och håll den, flytta frågan, eller ta bort den.",
                    "Give the item a higher level of influence and keep to it, move the question, or remove it.")));
        });

    /// <summary>Who took part is to hear what came of it, by a day that is known beforehand (UDHR 21, ICCPR 25, CRC 12).</summary>
    public static ReviewRule NoFeedback { get; } = new(
        "no-feedback-date",
        RightsPerspectives.HumanRights["accountability"],
        ["UDHR 21", "ICCPR 25", "CRC 12"],
        LocalizedText.Of("att inget datum för återkoppling är bestämt", "no day set for feeding back"),
        plan => plan.FeedbackOn is null
            ? [new Found(
                Severity.Weakness,
                "/feedbackOn",
                LocalizedText.Of(
                    "Det står inte när de som deltar får veta vad samtalet ledde till.",
                    "It is not said when those who take part will hear what the dialogue led to."),
                LocalizedText.Of(
                    "Bestäm en sista dag för återkopplingen och skriv in den.",
                    "Set a last day for feeding back, and write it in."))]
            : []);

    private static Found Loose(string place) => new(
        Severity.Weakness,
        place,
        LocalizedText.Of("Frågan hör inte till någon punkt, så den som svarar ser inte vad svaret kan ändra.", "The question belongs to no item, so whoever answers does not see what the answer can change."),
        LocalizedText.Of("Lägg frågan under en punkt på dagordningen.", "Put the question under an item of the agenda."));

    private static Found Missing(string place) => new(
        Severity.Weakness,
        place,
        LocalizedText.Of("Det står inte vad svaren kan ändra.", "It is not said what the answers can change."),
        LocalizedText.Of(
            "Ange hur stort inflytandet är, från att få veta till att bestämma, och gärna med egna ord vad svaren kan ändra.",
            "State how much influence there is, from being told to deciding, and at best in words of your own what the answers can change."));
}
