using DialogEngine.TownHall.Meeting;

namespace DialogEngine.TownHall;

public class PlanTests
{
    private static readonly Plan Plan = Meeting.Plan.Read(Path.Combine(AppContext.BaseDirectory, "plan.json")).Plan;
    private static readonly IReadOnlyList<Question> Questions = Question.ReadAll(Path.Combine(AppContext.BaseDirectory, "questions.json"));

    [Fact]
    public void Plan_HoldsPollsOfEveryKindAndVisibility()
    {
        Assert.Equal(["MultipleChoice", "SingleChoice", "YesNoAbstain"], Plan.Polls.Select(p => p.Kind).Distinct().Order());
        Assert.Equal(["AfterOwnBallot", "Live", "WhenPublished"], Plan.Polls.Select(p => p.TallyVisibility).Distinct().Order());
        Assert.All(Plan.Polls, poll => Assert.Contains(poll.ItemId, Plan.Agenda.Select(i => i.ItemId)));
        Assert.All(Plan.Polls, poll => Assert.InRange(poll.Options.Count, 2, 12));
    }

    [Fact]
    public void EveryText_IsThereInSwedishAndEnglish()
    {
        var texts = Plan.Climate
            .Append(Plan.Title).Append(Plan.Welcome)
            .Concat(Plan.Agenda.Select(i => i.Title))
            .Concat(Plan.Polls.SelectMany(p => p.Options.Append(p.Title)))
            .Concat(Questions.SelectMany(q => new[] { q.Text, q.Answer }).OfType<Dictionary<string, string>>());

        Assert.All(texts, text => Assert.Superset(new HashSet<string> { "en", "sv" }, text.Keys.ToHashSet()));
        Assert.All(texts.SelectMany(t => t.Values), text => Assert.InRange(text.Length, 1, 300));
    }

    [Fact]
    public void Questions_HoldARejectedOneAndTwoThatAreMerged()
    {
        Assert.Single(Questions, q => q.RejectedFor is "Disrespectful");
        Assert.Equal(2, Questions.Count(q => q.SameAs is { } same && Questions.Any(other => other.Name == same && other.IsShown)));
    }
}
