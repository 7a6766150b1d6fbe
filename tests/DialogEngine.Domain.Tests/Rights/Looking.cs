using DialogEngine.Dialogues;

namespace DialogEngine.Rights;

/// <summary>What a test asks of one rule.</summary>
internal static class Looking
{
    /// <summary>The only finding that the rule has in a plan.</summary>
    public static Finding Finds(this string rule, DialoguePlan plan) => Assert.Single(rule.In(plan));

    /// <summary>Asserts that the rule has this one finding in a plan.</summary>
    public static void Finds(this string rule, DialoguePlan plan, Severity severity, string place)
    {
        var finding = rule.Finds(plan);
        Assert.Equal((severity, place), (finding.Severity, finding.Place));
    }

    /// <summary>Asserts that the rule has nothing to say about a plan.</summary>
    public static void IsSilentOn(this string rule, DialoguePlan plan) => Assert.Empty(rule.In(plan));

    /// <summary>What the rule finds, as the review of the whole says it too.</summary>
    public static Finding[] In(this string rule, DialoguePlan plan)
    {
        var found = Review.Rules.Single(known => known.Key == rule).In(plan);
        Assert.Equal(found, Review.Of(plan).Where(finding => finding.Rule == rule));
        return [.. found];
    }
}
