using DialogEngine.Activities;
using DialogEngine.Dialogues;
using DialogEngine.Texts;

namespace DialogEngine.Rights;

/// <summary>What the right to take part asks of the ways in.</summary>
internal static class WayInRules
{
    /// <summary>What helps somebody who has no device and no hall to go to. A voice in the room and a device lent out on the spot do not.</summary>
    private static readonly WayIn[] WithoutAHall = [WayIn.Paper, WayIn.Telephone, WayIn.HelpedPlace];

    /// <summary>Who has no device and nowhere to go is shut out of a meeting that is on the network alone (UDHR 21, CRPD 29).</summary>
    public static ReviewRule DigitalOnly { get; } = new(
        "no-way-in-without-a-device",
        RightsPerspectives.HumanRights["participation"],
        ["UDHR 21", "CRPD 29"],
        LocalizedText.Of("ett helt digitalt samtal som man inte kan delta i utan egen utrustning", "a digital dialogue that one cannot take part in without a device of one's own"),
        plan => IsDigitalOnly(plan) && !plan.WaysIn.Any(WithoutAHall.Contains)
            ? [new Found(
                Severity.Barrier,
                "/waysIn",
                LocalizedText.Of(
                    "Samtalet hålls bara på nätet. Den som inte har telefon eller dator kan inte vara med.",
                    "The dialogue is held on the network alone. Whoever has no phone or computer cannot take part."),
                LocalizedText.Of(
                    "Erbjud en väg till: papper som räknas med, att ringa in, eller ett bibliotek som deltar med hjälp på plats.",
                    "Offer another way: paper that is counted too, calling in, or a library that takes part with help on the spot."))]
            : []);

    /// <summary>Also in a hall not everyone can or will use a phone of their own (UDHR 21, CRPD 29).</summary>
    public static ReviewRule PhoneOnly { get; } = new(
        "phone-is-the-only-way",
        RightsPerspectives.HumanRights["participation"],
        ["UDHR 21", "CRPD 29"],
        LocalizedText.Of("att en egen telefon är enda sättet att svara", "a phone of one's own being the only way to answer"),
        plan => plan.WaysIn.IsEmpty && !IsDigitalOnly(plan)
            ? [new Found(
                Severity.Weakness,
                "/waysIn",
                LocalizedText.Of(
                    "Det står inte hur den som saknar telefon, eller inte vill använda den, kan svara.",
                    "It is not said how somebody without a phone, or who will not use it, can answer."),
                LocalizedText.Of(
                    "Erbjud fler sätt: papper som räknas med, telefoner att låna, att någon i salen skriver upp svaret, att ringa in, eller ett bibliotek som deltar med hjälp på plats.",
                    "Offer more ways: paper that is counted too, phones to borrow, somebody in the hall who takes the answer down, calling in, or a library that takes part with help on the spot."))]
            : []);

    private static bool IsDigitalOnly(DialoguePlan plan) => !plan.Arenas.IsEmpty && plan.Arenas.All(arena => arena.Kind is ArenaKind.Digital);
}
