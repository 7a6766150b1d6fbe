using System.Text.Json;
using DialogEngine.Contributions;
using DialogEngine.Moderators;
using DialogEngine.Texts;

namespace DialogEngine.Dialogues;

/// <summary>The domain's values cross from machine to machine as plain JSON, with no options set, and arrive as they were.</summary>
public class DomainJsonTests
{
    private static readonly Dialogue Open = Hall.DialogueIn(DialogueState.Open);

    [Fact]
    public void Commands_ArriveAsTheyWere()
    {
        DialogueCommand[] filled =
        [
            .. Meeting.EveryCommand(Some.Moderator),
            new DialogueCommand.OpenPoll(Hall.Poll("trygg"), TimeSpan.FromSeconds(120), Some.Moderator),
            new DialogueCommand.Label(Hall.Other, ["buss", "gång"], Some.Moderator),
            new DialogueCommand.Answer(Hall.Other, "Våren 2027.", Some.Moderator),
        ];

        Assert.All(filled, Arrives);
        Arrives(Hall.Contribute(Some.Contribution()));
        Arrives(Hall.Contribute(Some.Contribution(), null));
        Arrives(Hall.Withdraw(Some.Contribution()));
    }

    [Fact]
    public void CommandsFromEvenings_DecideTheSameAfterTheJourney() => EveningGen.Evening.Sample(evening =>
    {
        foreach (var moment in evening.Play())
            if (moment.Step is Step.Desk(var command))
                Assert.Equal(moment.Before.Decide(command, Some.Time).Verdict, moment.Before.Decide(Arrived(command), Some.Time).Verdict);
    }, iter: 100);

    [Fact]
    public void ContributionsInEveryState_ArriveAsTheyWere()
    {
        foreach (var contribution in Open.Contributions.Values)
        {
            Arrives(contribution);
            Assert.Equal(contribution with { Labels = default }, Arrived(contribution) with { Labels = default });
        }
    }

    [Fact]
    public void PollsInEveryState_ArriveAsTheyWere()
    {
        foreach (var poll in Open.Polls.Values)
        {
            Arrives(poll);
            Assert.Equal(poll.FinalTally, Arrived(poll).FinalTally);
            Assert.Equal(poll.ShowsCountsToDesk, Arrived(poll).ShowsCountsToDesk);
        }
    }

    [Fact]
    public void Plans_ArriveAsTheyWere()
    {
        var full = EventExamples.All.OfType<DialogueEvent.Created>().Single().Plan;
        var arrived = Arrived(full);

        Arrives(full);
        Arrives(Some.Plan(Some.Poll()));
        Assert.Equal(full.FocusGroups, arrived.FocusGroups);
        Assert.Equal(full.Arenas, arrived.Arenas);
        Assert.Equal(full.WaysIn, arrived.WaysIn);
        Assert.Equal((full.YoungestAge, full.FeedbackOn), (arrived.YoungestAge, arrived.FeedbackOn));
        Assert.Equal(full.Agenda, arrived.Agenda);
    }

    [Fact]
    public void OtherValues_ArriveAsTheyWere()
    {
        Arrives(new Moderator(Some.Moderator, "Karin", ModeratorRole.Administrator, Revoked: true));
        Arrives(new Mistake("/title", "a text", "nothing"));
        Assert.Equal(Some.Text, Arrived(Some.Text));
        Assert.Equal(Projection.Welcome, Arrived(Projection.Welcome));
        Assert.Equal(Some.Moderator, Arrived(Some.Moderator));
        Assert.Equal(RejectionReason.Unclear, Arrived(RejectionReason.Unclear));
    }

    private static T Arrived<T>(T value) where T : notnull =>
        (T)JsonSerializer.Deserialize(JsonSerializer.Serialize(value, value.GetType()), value.GetType())!;

    private static void Arrives<T>(T value) where T : notnull =>
        Assert.Equal(JsonSerializer.Serialize(value, value.GetType()), JsonSerializer.Serialize(Arrived(value), value.GetType()));
}
