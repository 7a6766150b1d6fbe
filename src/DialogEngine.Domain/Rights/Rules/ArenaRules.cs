using DialogEngine.Activities;
using DialogEngine.Commitments;
using DialogEngine.Texts;

namespace DialogEngine.Rights;

/// <summary>What accessibility asks of the places where people meet.</summary>
internal static class ArenaRules
{
    private static readonly AccessMeasure[] HelpInAHall = [AccessMeasure.HearingLoop, AccessMeasure.LiveCaptions, AccessMeasure.SignLanguage];

    /// <summary>A hearing loop ends at the walls of its hall.</summary>
    private static readonly AccessMeasure[] HelpAtHome = [AccessMeasure.LiveCaptions, AccessMeasure.SignLanguage];

    /// <summary>Where it is held, and how one gets in, is to be known beforehand (CRPD 9).</summary>
    public static ReviewRule NotStated { get; } = new(
        "no-arena-stated",
        RightsPerspectives.HumanRights["participation"],
        ["CRPD 9"],
        LocalizedText.Of("att det inte står var samtalet hålls", "the place of the dialogue not being stated"),
        plan => plan.Arenas.IsEmpty
            ? [new Found(
                Severity.Weakness,
                "/arenas",
                LocalizedText.Of("Det står inte var samtalet hålls: i en sal, på nätet eller båda.", "It is not said where the dialogue is held: in a hall, on the network or both."),
                LocalizedText.Of("Ange platserna, och för varje plats vad som gör den tillgänglig.", "State the places, and for each what makes it accessible."))]
            : []);

    /// <summary>Public places are to be accessible to all, and that is to be known beforehand (CRPD 9).</summary>
    public static ReviewRule NotAccessible { get; } = new(
        "arena-not-accessible",
        RightsPerspectives.HumanRights["participation"],
        ["CRPD 9", "CRPD 29"],
        LocalizedText.Of("salar där det inte står att man kommer in utan trappsteg", "halls of which it is not said that one gets in without steps"),
        plan => Access(plan.Arenas, plan.FocusGroups));

    /// <summary>What is said is to reach those who hear badly, in the hall and at home (CRPD 21).</summary>
    public static ReviewRule NoHelpHearing { get; } = new(
        "no-help-hearing",
        RightsPerspectives.HumanRights["participation"],
        ["CRPD 9", "CRPD 21"],
        LocalizedText.Of("platser utan hörslinga, textning eller teckenspråkstolk", "places without a hearing loop, captions or sign language"),
        plan => Hearing(plan.Arenas));

    public static IEnumerable<Found> Access(ValueList<Arena> arenas, ValueList<FocusGroup> groups) => arenas
        .Select((arena, i) => (Arena: arena, Place: $"/arenas/{i}/access"))
        .Where(at => at.Arena.Kind is not ArenaKind.Digital && !at.Arena.Access.Contains(AccessMeasure.StepFree))
        .Select(at => new Found(
            groups.Contains(FocusGroup.PeopleWithDisabilities) ? Severity.Barrier : Severity.Weakness,
            at.Place,
            at.Arena.Access.IsEmpty
                ? LocalizedText.Of("Det står inte om platsen är tillgänglig.", "It is not said whether the place is accessible.")
                : LocalizedText.Of("Det står inte att man kommer in utan trappsteg eller trösklar.", "It is not said that one gets in without steps or thresholds."),
            LocalizedText.Of(
                "Ta reda på hur det är, skriv in det och berätta det i inbjudan. Är salen inte tillgänglig, så byt sal eller ordna ramp.",
                "Find out how it is, write it in, and say so in the invitation. If the hall is not accessible, change hall or provide a ramp.")));

    public static IEnumerable<Found> Hearing(ValueList<Arena> arenas) => arenas
        .Select((arena, i) => (Arena: arena, Place: $"/arenas/{i}/access"))
        // Of a hall of which nothing is known, that is what is said, once.
        .Where(at => (at.Arena.Kind is ArenaKind.Digital || !at.Arena.Access.IsEmpty) && !at.Arena.Access.Any(Help(at.Arena.Kind).Contains))
        .Select(at => new Found(
            Severity.Weakness,
            at.Place,
            at.Arena.Kind is ArenaKind.Hybrid && at.Arena.Access.Contains(AccessMeasure.HearingLoop)
                ? LocalizedText.Of("Hörslingan hjälper i salen. Den som är med hemifrån och hör dåligt kan få svårt att följa med.", "The hearing loop helps in the hall. Whoever is at home and hears badly may find it hard to follow.")
                : LocalizedText.Of("Den som hör dåligt kan få svårt att följa det som sägs.", "Whoever hears badly may find it hard to follow what is said."),
            at.Arena.Kind is ArenaKind.Physical
                ? LocalizedText.Of("Se till att det finns en hörslinga som fungerar, texta det som sägs, eller ordna teckenspråkstolk.", "Provide a hearing loop that works, caption what is said, or provide sign language.")
                : LocalizedText.Of("Texta det som sägs, eller ordna teckenspråkstolk.", "Caption what is said, or provide sign language.")));

    private static AccessMeasure[] Help(ArenaKind kind) => kind is ArenaKind.Physical ? HelpInAHall : HelpAtHome;
}
