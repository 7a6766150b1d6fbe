using System.Net;
using System.Text;
using DialogEngine.Dialogues;
using DialogEngine.Wire;
using Text = System.Collections.Generic.Dictionary<string, string>;

namespace DialogEngine.BadInput;

/// <summary>Plans with mistakes: each is listed with its place, what was expected and what was found.</summary>
public class PlanMistakeTests(SharedEngine shared)
{
    private const string Plan = """
        {
          "titel": { "sv": "Felstavat" },
          "welcome": "Välkommen",
          "climate": [ { "svenska": "Öppet" } ],
          "moderation": "Never",
          "agenda": [ { "itemId": "A b", "title": { "sv": "Ett" } }, { "itemId": "tva" } ],
          "polls": [
            { "pollId": "en", "title": { "sv": "?" }, "options": [ { "sv": "Ja" } ], "itemId": "nowhere" },
            { "pollId": "en", "kind": "Ranking", "title": { "sv": " " }, "options": [ { "sv": "Ja" }, { "sv": "Nej" } ], "maxChoices": "two" }
          ]
        }
        """;

    [Fact]
    public async Task APlanWithManyMistakes_ListsThemAll()
    {
        var answer = shared.Engine.Send(HttpMethod.Post, "/api/dialogues", new StringContent(Plan, Encoding.UTF8, "application/json"), RunningEngine.Key);
        var problem = await answer.Refused(HttpStatusCode.BadRequest);

        string[] places =
        [
            "/titel", "/title", "/welcome", "/climate/0/svenska", "/moderation", "/agenda/0/itemId", "/agenda/1/title", "/polls/0/options",
            "/polls/0/itemId", "/polls/1/pollId", "/polls/1/kind", "/polls/1/title/sv", "/polls/1/maxChoices",
        ];
        Assert.Equal(places.Order(StringComparer.Ordinal), problem.Mistakes!.Select(m => m.Place).Order(StringComparer.Ordinal));
        Assert.All(problem.Mistakes!, mistake => Assert.False(string.IsNullOrWhiteSpace(mistake.Expected) || string.IsNullOrWhiteSpace(mistake.Found)));
        Assert.Contains(problem.Mistakes!, m => m is { Place: "/polls/0/options", Expected: "2 to 12 options", Found: "1 option" });
        Assert.Contains($"{places.Length}", problem.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("\"plan\"")]
    [InlineData("7")]
    public async Task APlanThatIsNoObject_IsOneMistake(string plan)
    {
        var answer = shared.Engine.Send(HttpMethod.Post, "/api/dialogues", new StringContent(plan, Encoding.UTF8, "application/json"), RunningEngine.Key);

        Assert.Equal("", Assert.Single((await answer.Refused(HttpStatusCode.BadRequest)).Mistakes!).Place);
    }

    [Fact]
    public async Task AddPoll_WithMistakes_ListsThemAll()
    {
        await using var hall = await Hall.Open(shared.Engine);

        var answer = await hall.Desk.Ask("AddPoll", new PollPlan(null, "A b", "Ranking", null, [new Text { ["sv"] = new string('x', 121) }], 0, null, "Never"));

        Assert.Equal(DeskVerdict.InvalidPoll, answer.Verdict);
        Assert.Equal(
            ["/itemId", "/kind", "/minChoices", "/options", "/options/0/sv", "/pollId", "/tallyVisibility", "/title"],
            answer.Mistakes!.Select(m => m.Place).Order(StringComparer.Ordinal));
        Assert.Single(hall.Desk.View.Polls);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    [InlineData(DialogueLimits.DeadlineSeconds + 1)]
    [InlineData(int.MaxValue)]
    public async Task ADeadlineOutOfRange_IsAMistake_AndThePollStaysADraft(int seconds)
    {
        await using var hall = await Hall.Prepare(shared.Engine);
        await hall.Desk.Do("OpenDialogue");

        var answer = await hall.Desk.Ask("OpenPoll", new OpenPollCall(Some.Poll, seconds));

        Assert.Equal(DeskVerdict.InvalidPoll, answer.Verdict);
        Assert.Equal("/closesInSeconds", Assert.Single(answer.Mistakes!).Place);
        Assert.Empty((await hall.PublicView()).Polls);
    }

    [Fact]
    public async Task TheDesk_IsToldWhatItAskedForWrongly()
    {
        await using var hall = await Hall.Open(shared.Engine);
        var desk = hall.Desk;

        Assert.Equal(DeskVerdict.UnknownItem, (await desk.Ask("GoToItem", "nowhere")).Verdict);
        Assert.Equal(DeskVerdict.UnknownItem, (await desk.Ask("GoToItem", "Not A Name")).Verdict);
        Assert.Equal(DeskVerdict.UnknownPoll, (await desk.Ask("ClosePoll", "nowhere")).Verdict);
        Assert.Equal(DeskVerdict.UnknownContribution, (await desk.Ask("Approve", Some.ContributionId())).Verdict);
        Assert.Equal(DeskVerdict.UnknownContribution, (await desk.Ask("Approve", "nowhere")).Verdict);
        Assert.Equal(DeskVerdict.UnknownPoll, (await desk.Ask("ShowOnProjector", new Projection(ProjectionKind.Poll, "nowhere"))).Verdict);
        var already = await desk.Ask("OpenPoll", new OpenPollCall(Some.Poll));
        Assert.Equal((DeskVerdict.WrongState, Polls.PollState.Open), (already.Verdict, already.State));
    }
}
