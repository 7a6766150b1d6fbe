using System.Text.Json;
using System.Text.RegularExpressions;
using DialogEngine.Activities;
using DialogEngine.Catalogue;
using DialogEngine.Commitments;
using DialogEngine.Dialogues;
using DialogEngine.Registers;
using DialogEngine.Texts;

namespace DialogEngine.Rights;

public partial class ReviewTests
{
    public static TheoryData<string> Rules { get; } = [.. Review.Rules.Select(rule => rule.Key)];

    private static readonly Gen<DialoguePlan> AnyPlan =
        from title in Any.Text
        from welcome in Any.Maybe(Any.Text)
        from perspectives in Gen.OneOf("human-rights", "child-rights", "panel", "egen").Array[0, 3]
        from moderation in Gen.Enum<Moderation>()
        from agenda in Gen.Select(Any.Text, Any.Maybe(Any.Text), Gen.OneOf<ParticipationLevel?>(null, ParticipationLevel.Inform, ParticipationLevel.Involve)).Array[0, 3]
        from polls in Gen.Select(Gen.OneOf("item-0", "item-1", "item-9", ""), Any.Text).Array[0, 3]
        from groups in Any.List(Any.FocusGroup, 3)
        from age in Gen.OneOf<int?>(null, 0, 7, 18, 65)
        from arenas in Any.List(Any.Arena, 3)
        from ways in Any.List(Gen.Enum<WayIn>(), 2)
        from feedback in Any.Maybe(Any.Day)
        select new DialoguePlan(
            title, welcome, ConversationClimate.Default, [], [.. perspectives], moderation,
            [.. agenda.Select((item, i) => new AgendaItem(AgendaItemId.Parse($"item-{i}"), item.Item1, item.Item2, item.Item3))],
            [.. polls.Select((poll, i) => Some.Poll($"p{i}", poll.Item1 == "" ? null : poll.Item1) with { Title = poll.Item2 })])
        {
            FocusGroups = groups,
            YoungestAge = age,
            Arenas = arenas,
            WaysIn = ways,
            FeedbackOn = feedback,
        };

    [Fact]
    public void Of_AWellMadePlan_FindsNothing() => Assert.Empty(Review.Of(WellMade.Plan));

    [Fact]
    public void Of_APlanWithNothingButATitle_FindsWhatIsMissing_GravestFirst()
    {
        var findings = Review.Of(DialoguePlan.Titled(LocalizedText.Of("Samtal")));

        Assert.Equal(
            ["no-feedback-date", "phone-is-the-only-way", "no-arena-stated", "no-easy-wording", "no-perspective"],
            findings.Select(finding => finding.Rule));
    }

    /// <summary>The example of <see cref="Review"/>, word for word; what it writes is kept.</summary>
    [Fact]
    public void Of_TheExample_FindsThatChildrenCannotTakePart()
    {
        using var Console = new StringWriter();

        var plan = DialoguePlan.Titled(LocalizedText.Of("Skolgården")) with { FocusGroups = [FocusGroup.Children], YoungestAge = 18 };
        foreach (var finding in Review.Of(plan))
            Console.WriteLine($"{finding.Severity}: {finding.Problem} {finding.Remedy}");

        Assert.StartsWith("Barrier: Samtalet rör barn eller unga, men den som är under 18 år får inte vara med. Ta bort åldersgränsen.", $"{Console}", StringComparison.Ordinal);
    }

    [Fact]
    public void Of_ThePlanOfTheProtocolPage_FindsNothingGrave()
    {
        var (plan, _) = PlanReader.Read(ProtocolPage.Example("DialoguePlan"));

        Assert.Equal(["no-easy-wording"], Review.Of(plan!).Select(finding => finding.Rule));
    }

    [Fact]
    public void Of_TheTownHallThatOthersStartFrom_FindsNothing()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "TownHall", "plan.json")));
        var (plan, mistakes) = PlanReader.Read(document.RootElement, perspectives: RightsPerspectives.Keys);

        Assert.Empty(mistakes);
        Assert.Empty(Review.Of(plan!));
    }

    [Fact]
    public void Of_AnyPlan_IsSortedByGravity_AndTheSameEachTime() => AnyPlan.Sample(plan =>
    {
        var findings = Review.Of(plan);

        Assert.Equal(findings, Review.Of(plan));
        Assert.Equal(findings.OrderByDescending(finding => finding.Severity), findings);
        Assert.Equal(findings.Count, findings.Distinct().Count());
    });

    [Fact]
    public void Of_AnyPlan_PointsToWhatIsInIt_OrIsMissingFromIt() => AnyPlan.Sample(plan =>
    {
        foreach (var finding in Review.Of(plan))
        {
            var place = Place().Match(finding.Place);
            Assert.True(place.Success, finding.Place);
            if (!place.Groups["i"].Success) continue;
            var count = place.Groups["list"].Value switch
            {
                "agenda" => plan.Agenda.Length,
                "polls" => plan.Polls.Length,
                "arenas" => plan.Arenas.Count,
                "perspectives" => plan.Perspectives.Length,
                _ => plan.Climate.Length,
            };
            Assert.InRange(int.Parse(place.Groups["i"].Value, null), 0, count - 1);
        }
    });

    [Fact]
    public void Of_AnyPlan_FindsNoMoreOnceADayForFeedbackIsSet() => AnyPlan.Sample(plan =>
    {
        var before = Review.Of(plan with { FeedbackOn = null });
        var after = Review.Of(plan with { FeedbackOn = new DateOnly(2026, 12, 15) });

        Assert.Equal(before.Where(finding => finding.Rule != "no-feedback-date"), after);
        Assert.Equal(before.Count - 1, after.Count);
    });

    [Fact]
    public void Of_AnyPlan_FindsNothingNewWhenAWayInIsAdded() => Gen.Select(AnyPlan, Gen.Enum<WayIn>()).Sample((plan, way) =>
        Assert.Empty(Review.Of(plan with { WaysIn = plan.WaysIn.Add(way) }).Except(Review.Of(plan))));

    [Theory]
    [MemberData(nameof(Rules))]
    public void EveryRule_SaysWhatItLooksForAndOnWhatItRests(string key)
    {
        var rule = Review.Rules.Single(known => known.Key == key);

        Assert.Matches("^[a-z]+(-[a-z]+)+$", key);
        Assert.Equal(key, $"{rule}");
        Assert.NotEmpty(rule.Articles);
        Assert.Equal(["en", "sv"], rule.LooksFor.Texts.Keys);
        Assert.Contains(rule.Principle, RightsPerspectives.All.SelectMany(perspective => perspective.Principles));
    }

    [Fact]
    public void Findings_OfAnyPlan_CarryTheirRulesGrounds_AndSpeakBothLanguagesInWholeSentences() => AnyPlan.Sample(plan =>
    {
        foreach (var finding in Review.Of(plan))
        {
            var rule = Review.Rules.Single(known => known.Key == finding.Rule);
            Assert.Equal((rule.Principle, rule.Articles), (finding.Principle, finding.Articles));
            foreach (var text in (LocalizedText[])[finding.Problem, finding.Remedy])
            {
                Assert.Equal(["en", "sv"], text.Texts.Keys);
                Assert.All(text.Texts.Values, sentence => Assert.Matches("^[A-ZÅÄÖ].*[.?]$", sentence));
            }
        }
    });

    [Fact]
    public void EveryRule_FindsSomethingInSomePlan()
    {
        var found = new HashSet<string>(Review.Of(WellMade.Plan with
        {
            Title = LocalizedText.Of("Parken, med valhemlighet"),
            Moderation = Moderation.AfterShowing,
            YoungestAge = 18,
            Arenas = [new Arena(ArenaKind.Physical, null, [AccessMeasure.QuietRoom])],
            WaysIn = [],
            FeedbackOn = null,
            Perspectives = [],
            Polls = [Some.Poll("p", "nulage") with { Title = LocalizedText.Of("Folkomröstning") }],
            Agenda = [.. WellMade.Plan.Agenda.Select((item, i) => i == 0 ? item : item with { Influence = null })],
        }).Select(finding => finding.Rule));
        found.UnionWith(Review.Of(WellMade.Plan with { Arenas = [new Arena(ArenaKind.Digital)], WaysIn = [], FocusGroups = [], Title = LocalizedText.Of("Parken") }).Select(finding => finding.Rule));
        found.UnionWith(Review.Of(WellMade.Plan with { Arenas = [] }).Select(finding => finding.Rule));

        Assert.Equal(Review.Rules.Select(rule => rule.Key).Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [GeneratedRegex("^/(title|welcome|youngestAge|moderation|waysIn|feedbackOn|(?<list>agenda|polls|arenas|climate|perspectives)(/(?<i>\\d+)(/(title|description|influence|canChange|itemId|access|options/\\d+))?)?)$")]
    private static partial Regex Place();
}
