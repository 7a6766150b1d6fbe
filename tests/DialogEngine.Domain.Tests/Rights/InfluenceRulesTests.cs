using DialogEngine.Dialogues;

namespace DialogEngine.Rights;

public class InfluenceRulesTests
{
    private const string NotStated = "no-influence-stated";
    private const string AsksInVain = "asks-in-vain";
    private const string NoFeedback = "no-feedback-date";

    [Fact]
    public void NotStated_OfEachItemWithoutALevel_IsAWeakness()
    {
        var plan = Some.Plan() with { Agenda = [Item("a"), Item("b", ParticipationLevel.Consult), Item("c")] };

        Assert.Equal(["/agenda/0/influence", "/agenda/2/influence"], NotStated.In(plan).Select(finding => finding.Place));
        Assert.All(NotStated.In(plan), finding => Assert.Equal(Severity.Weakness, finding.Severity));
    }

    [Theory]
    [InlineData(ParticipationLevel.Inform)]
    [InlineData(ParticipationLevel.Consult)]
    [InlineData(ParticipationLevel.Involve)]
    [InlineData(ParticipationLevel.Collaborate)]
    [InlineData(ParticipationLevel.Empower)]
    public void NotStated_OfAnItemWithAnyLevel_IsSilent(ParticipationLevel level) =>
        NotStated.IsSilentOn(Some.Plan() with { Agenda = [Item("a", level)] });

    [Fact]
    public void NotStated_WhenPollsStandWithoutAnAgenda_NamesTheAgenda() =>
        NotStated.Finds(Some.Plan(Some.Poll()) with { Agenda = [] }, Severity.Weakness, "/agenda");

    [Fact]
    public void NotStated_WhenAPollBelongsToNoItem_NamesThePoll() => NotStated.Finds(
        Some.Plan(Some.Poll("p", "a"), Some.Poll("q")) with { Agenda = [Item("a", ParticipationLevel.Consult)] }, Severity.Weakness, "/polls/1/itemId");

    [Fact]
    public void NotStated_WhenNothingIsAsked_IsSilent() => NotStated.IsSilentOn(Some.Plan() with { Agenda = [] });

    [Fact]
    public void AsksInVain_WhenAnItemOnlyInforms_NamesItsPolls()
    {
        var plan = Some.Plan(Some.Poll("p", "a"), Some.Poll("q", "b"), Some.Poll("r")) with
        {
            Agenda = [Item("a", ParticipationLevel.Consult), Item("b", ParticipationLevel.Inform)],
        };

        AsksInVain.Finds(plan, Severity.Weakness, "/polls/1/itemId");
    }

    [Theory]
    [InlineData(ParticipationLevel.Consult)]
    [InlineData(ParticipationLevel.Empower)]
    [InlineData(null)]
    public void AsksInVain_WhenAnswersCanChangeSomething_IsSilent(ParticipationLevel? level) =>
        AsksInVain.IsSilentOn(Some.Plan(Some.Poll("p", "a")) with { Agenda = [Item("a", level)] });

    [Fact]
    public void AsksInVain_WhenAnItemInformsAndAsksNothing_IsSilent() =>
        AsksInVain.IsSilentOn(Some.Plan() with { Agenda = [Item("a", ParticipationLevel.Inform)] });

    [Fact]
    public void NoFeedback_WithoutADay_IsAWeakness() => NoFeedback.Finds(Some.Plan(), Severity.Weakness, "/feedbackOn");

    [Fact]
    public void NoFeedback_WithADay_IsSilent() => NoFeedback.IsSilentOn(Some.Plan() with { FeedbackOn = new DateOnly(2026, 12, 15) });

    private static AgendaItem Item(string id, ParticipationLevel? level = null) => new(AgendaItemId.Parse(id), Some.Text, null, level);
}
