using DialogEngine.Activities;
using DialogEngine.Dialogues;
using DialogEngine.Texts;

namespace DialogEngine.Rights;

/// <summary>Looks at what is planned with the rights of those who are to take part in mind.</summary>
/// <remarks>
/// A review gives findings, not permission: nobody has to mend anything before the meeting. The same plan gives the
/// same findings, gravest first, and otherwise in the order of the rules. A plan that nothing was found in is not
/// thereby without fault: the rules see only what the plan says.
/// </remarks>
/// <example>
/// <code>
/// var plan = DialoguePlan.Titled(LocalizedText.Of("Skolgården")) with { FocusGroups = [FocusGroup.Children], YoungestAge = 18 };
/// foreach (var finding in Review.Of(plan))
///     Console.WriteLine($"{finding.Severity}: {finding.Problem} {finding.Remedy}");
/// </code>
/// </example>
public static class Review
{
    /// <summary>What is looked for in a plan.</summary>
    public static ValueList<ReviewRule> Rules { get; } =
    [
        ChildRules.CannotTakePart, WayInRules.DigitalOnly, LanguageRules.OnlySwedish, ArenaRules.NotAccessible,
        InfluenceRules.NotStated, InfluenceRules.AsksInVain, InfluenceRules.NoFeedback,
        ChildRules.Unmoderated, ChildRules.InNameOnly, WayInRules.PhoneOnly, ArenaRules.NotStated, ArenaRules.NoHelpHearing,
        LanguageRules.NoMinorityLanguage, LanguageRules.NoEasyWording, WordRules.SecrecyPromised, WordRules.MisleadingName, PerspectiveRules.NoneTaken,
    ];

    /// <summary>What is found in the plan of a dialogue.</summary>
    public static ValueList<Finding> Of(DialoguePlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return GravestFirst(Rules.SelectMany(rule => rule.In(plan)));
    }

    /// <summary>What is found in an activity: whether people can get into its places and follow what is said there.</summary>
    /// <remarks>
    /// Places are JSON pointers into the activity. Nothing is found in one that was called off, and nothing is asked about
    /// hearing of one that is in writing: a publication, a message, a dialogue through channels on the network.
    /// </remarks>
    public static ValueList<Finding> Of(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (activity.IsCalledOff) return [];
        return GravestFirst(
        [
            .. ArenaRules.Access(activity.Arenas, activity.Audiences).Select(ArenaRules.NotAccessible.Say),
            .. IsSpoken(activity) ? ArenaRules.Hearing(activity.Arenas).Select(ArenaRules.NoHelpHearing.Say) : [],
        ]);
    }

    private static bool IsSpoken(Activity activity) =>
        activity.Kind is not (ActivityKind.Publication or ActivityKind.Communication)
        && (activity.Channels.IsEmpty || activity.Arenas.Any(arena => arena.Kind is not ArenaKind.Digital));

    private static ValueList<Finding> GravestFirst(IEnumerable<Finding> findings) =>
        findings.OrderByDescending(finding => finding.Severity).ToValueList();
}
