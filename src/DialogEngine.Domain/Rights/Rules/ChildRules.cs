using DialogEngine.Commitments;
using DialogEngine.Dialogues;
using DialogEngine.Texts;

namespace DialogEngine.Rights;

/// <summary>What the rights of the child ask of a plan.</summary>
internal static class ChildRules
{
    /// <summary>Everyone younger than this is a child (CRC 1).</summary>
    private const int GrownUpAt = 18;

    /// <summary>
    /// Children have a right to be heard in what concerns them (CRC 12), all of them (CRC 2). An age limit keeps some or all
    /// of them out; where young people are meant, or a child-rights perspective is taken, only one that keeps all children out is found.
    /// </summary>
    public static ReviewRule CannotTakePart { get; } = new(
        "children-cannot-take-part",
        RightsPerspectives.ChildRights["being-heard"],
        ["CRC 12", "CRC 2"],
        LocalizedText.Of("en åldersgräns i ett samtal som rör barn eller unga", "an age limit in a dialogue that concerns children or young people"),
        plan => plan.YoungestAge is { } age and > 0 && (Means(plan, FocusGroup.Children) || (age >= GrownUpAt && (Means(plan, FocusGroup.YoungPeople) || Takes(plan))))
            ? [new Found(
                Severity.Barrier,
                "/youngestAge",
                Means(plan, FocusGroup.Children) || Means(plan, FocusGroup.YoungPeople)
                    ? LocalizedText.Of(
                        $"Samtalet rör barn eller unga, men den som är under {age} år får inte vara med.",
                        $"The dialogue concerns children or young people, but nobody under {age} may take part.")
                    : LocalizedText.Of(
                        $"Planen tar ett barnrättsperspektiv, men den som är under {age} år får inte vara med.",
                        $"The plan takes a child-rights perspective, but nobody under {age} may take part."),
                LocalizedText.Of(
                    "Ta bort åldersgränsen. Behövs den, så ordna ett eget samtal för barnen och låt svaren möta varandra.",
                    "Remove the age limit. If it is needed, hold a dialogue of their own for the children and let the answers meet."))]
            : []);

    /// <summary>Where children take part, what others write to them is best read by a moderator first (CRC 3).</summary>
    public static ReviewRule Unmoderated { get; } = new(
        "children-see-what-nobody-checked",
        RightsPerspectives.ChildRights["best-interests"],
        ["CRC 3"],
        LocalizedText.Of("att barn möter inlägg som ingen har läst först", "children meeting contributions that nobody has read first"),
        plan => plan.Moderation is Moderation.AfterShowing && Means(plan, FocusGroup.Children)
            ? [new Found(
                Severity.Weakness,
                "/moderation",
                LocalizedText.Of("Barn är med, och inlägg visas innan någon har läst dem.", "Children take part, and contributions are shown before anyone has read them."),
                LocalizedText.Of("Låt en samtalsledare läsa inläggen innan de visas.", "Let a moderator read contributions before they are shown."))]
            : []);

    /// <summary>
    /// A child-rights perspective shows in a plan that means children or young people in particular, or that children among
    /// everyone else can understand (CRC 12, CRC 17).
    /// </summary>
    public static ReviewRule InNameOnly { get; } = new(
        "child-rights-in-name-only",
        RightsPerspectives.ChildRights["being-heard"],
        ["CRC 12", "CRC 17"],
        LocalizedText.Of("att barnrättsperspektivet är valt men inte syns i planen", "a child-rights perspective that is chosen but does not show in the plan"),
        plan => Takes(plan) && !Means(plan, FocusGroup.Children) && !Means(plan, FocusGroup.YoungPeople)
            && PlanTexts.FirstWithout(plan, SwedishLanguages.IsSimple) is not null
            ? [new Found(
                Severity.Weakness,
                $"/perspectives/{plan.Perspectives.IndexOf(Perspective)}",
                LocalizedText.Of(
                    "Planen tar ett barnrättsperspektiv, men det syns inte: barn och unga nämns inte, och det saknas ord som barn förstår.",
                    "The plan takes a child-rights perspective, but it does not show: children and young people are not named, and words that children understand are missing."),
                LocalizedText.Of(
                    "Ta med barn eller unga bland dem samtalet särskilt vänder sig till, eller skriv texterna så att också barn förstår dem.",
                    "Name children or young people among those the dialogue turns to in particular, or write the texts so that children understand them too."))]
            : []);

    private static string Perspective => RightsPerspectives.ChildRights.Key.ToString();

    private static bool Takes(DialoguePlan plan) => plan.Perspectives.Contains(Perspective);

    private static bool Means(DialoguePlan plan, FocusGroup group) => plan.FocusGroups.Contains(group);
}
