using System.Collections.Immutable;
using System.Text.Json;
using DialogEngine.Activities;
using DialogEngine.Commitments;
using DialogEngine.Polls;
using DialogEngine.Rights;
using DialogEngine.Texts;

namespace DialogEngine.Dialogues;

public class PlanReaderTests
{
    [Fact]
    public void Read_ThePlanOfTheProtocolPage_HasNoMistakes()
    {
        var (plan, mistakes) = PlanReader.Read(ProtocolPage.Example("DialoguePlan"));

        Assert.Empty(mistakes);
        Assert.Equal("Democracy Week: how is our conversation?", plan!.Title.In("en"));
        Assert.Equal("Välkommen, i salen och hemma.", plan.Welcome!.In("sv"));
        Assert.Equal(3, plan.Climate.Length);
        Assert.Equal(["RV-2", "RV-3"], plan.Commitments);
        Assert.Equal(["human-rights", "child-rights"], plan.Perspectives);
        Assert.Equal([FocusGroup.YoungPeople], plan.FocusGroups);
        Assert.Equal((ArenaKind.Hybrid, 3), (Assert.Single(plan.Arenas).Kind, plan.Arenas[0].Access.Count));
        Assert.Equal([WayIn.Paper, WayIn.BorrowedDevice], plan.WaysIn);
        Assert.Equal((null, new DateOnly(2026, 12, 15)), (plan.YoungestAge, plan.FeedbackOn));
        var item = Assert.Single(plan.Agenda);
        Assert.Equal(("lyssna", ParticipationLevel.Consult), ($"{item.Id}", item.Influence));
        Assert.StartsWith("Hur kommunen bjuder in", item.CanChange!.In("sv"), StringComparison.Ordinal);
        var (first, second) = (plan.Polls[0], plan.Polls[1]);
        Assert.Equal(("trygg", "lyssna", PollKind.SingleChoice, 3, 1, 1, TallyVisibility.Live),
            ($"{first.Id}", $"{first.ItemId}", first.Kind, first.Options.Length, first.MinChoices, first.MaxChoices, first.TallyVisibility));
        Assert.Equal(("teman", "lyssna", PollKind.MultipleChoice, 3, 1, 2, TallyVisibility.WhenPublished),
            ($"{second.Id}", $"{second.ItemId}", second.Kind, second.Options.Length, second.MinChoices, second.MaxChoices, second.TallyVisibility));
    }

    [Fact]
    public void ReadPoll_ThePollOfTheProtocolPage_HasNoMistakes()
    {
        var (plan, mistakes) = PlanReader.ReadPoll(ProtocolPage.Example("PollPlan"));

        Assert.Empty(mistakes);
        Assert.Equal((PollKind.YesNoAbstain, PollPlan.YesNoAbstain), (plan!.Kind, plan.Options));
    }

    [Fact]
    public void Read_APlanWithATitleAlone_GivesTheRestItsDefault()
    {
        var plan = Plan("""{ "title": { "sv": " Samtal " } }""");

        Assert.Equal(DialoguePlan.Titled(LocalizedText.Of("Samtal")).Climate, plan.Climate);
        Assert.Equal("Samtal", plan.Title.In("sv"));
        Assert.Equal(Moderation.BeforeShowing, plan.Moderation);
        Assert.Null(plan.Welcome);
        Assert.Empty(plan.Commitments);
        Assert.Empty(plan.Perspectives);
        Assert.Empty(plan.Agenda);
        Assert.Empty(plan.Polls);
    }

    [Fact]
    public void Read_NullMembers_AreLeftOut() =>
        Assert.Equal(Moderation.BeforeShowing, Plan("""
            { "title": { "sv": "Samtal" }, "welcome": null, "climate": null, "moderation": null, "agenda": null, "polls": null }
            """).Moderation);

    [Fact]
    public void Read_WithoutNames_NumbersItemsAndPollsByTheirPlace()
    {
        var plan = Plan("""
            {
              "title": { "sv": "Samtal" },
              "agenda": [ { "title": { "sv": "A" } }, { "itemId": "b", "title": { "sv": "B" } }, { "title": { "sv": "C" } } ],
              "polls": [
                { "itemId": "item-3", "kind": "YesNoAbstain", "title": { "sv": "A" } },
                { "pollId": null, "kind": "yesnoabstain", "title": { "sv": "B" }, "options": [] }
              ]
            }
            """);

        Assert.Equal(["item-1", "b", "item-3"], plan.Agenda.Select(item => item.Id.ToString()));
        Assert.Equal(["poll-1", "poll-2"], plan.Polls.Select(poll => poll.Id.ToString()));
    }

    [Fact]
    public void Read_MultipleChoiceWithoutNumbers_AllowsOneToAll()
    {
        var poll = Plan("""
            { "title": { "sv": "S" }, "polls": [ { "kind": "MultipleChoice", "title": { "sv": "A" }, "options": [ { "sv": "1" }, { "sv": "2" }, { "sv": "3" } ] } ] }
            """).Polls[0];

        Assert.Equal(new BallotForm(3, 1, 3), poll.Form);
    }

    [Fact]
    public void Read_APlanWithManyMistakes_ListsEveryOneWithItsPlace()
    {
        var mistakes = Mistakes("""
            {
              "titel": "Samtal",
              "welcome": { "Swedish": "Hej", "sv": " ", "en": 7 },
              "climate": "öppet",
              "commitments": ["RV-2", 3, ""],
              "moderation": "Never",
              "agenda": [
                { "itemId": "Lyssna", "title": { "sv": "A" } },
                { "itemId": "b" },
                { "itemId": "b", "title": {} },
                "c"
              ],
              "polls": [
                { "pollId": "b/c", "options": [ { "sv": "Ja" } ] },
                { "pollId": "p", "itemId": "okand", "kind": "Ranking", "title": { "sv": "P" }, "options": [ { "sv": "Ja" }, null ] },
                { "pollId": "p", "itemId": "b", "title": { "sv": "P" }, "options": [ { "sv": "Ja" }, { "sv": "Nej" } ], "minChoices": 2, "maxChoices": "två" },
                { "kind": "MultipleChoice", "title": { "sv": "P" }, "options": [ { "sv": "Ja" }, { "sv": "Nej" } ], "minChoices": 0, "maxChoices": 3, "secret~/": true },
                { "kind": "YesNoAbstain", "title": { "sv": "P" }, "options": [ { "sv": "Ja" }, { "sv": "Nej" } ], "tallyVisibility": 1 },
                { "pollId": "a3f1c2d4e5b60718293a4b5c6d7e8f90", "title": { "sv": "P" }, "options": { } }
              ]
            }
            """);

        Assert.Equal(
            [
                "/agenda/0/itemId: expected 1 to 64 characters of a–z, 0–9 and '-', found 'Lyssna'",
                "/agenda/1/title: expected a text, such as { \"sv\": \"…\", \"en\": \"…\" }, found nothing",
                "/agenda/2/itemId: expected a name of its own, found 'b' again",
                "/agenda/2/title: expected a text, such as { \"sv\": \"…\", \"en\": \"…\" }, found an empty object",
                "/agenda/3: expected an object, found 'c'",
                "/climate: expected a list, found 'öppet'",
                "/commitments/1: expected a key of 1 to 64 characters, found 3",
                "/commitments/2: expected a key of 1 to 64 characters, found ''",
                "/moderation: expected one of BeforeShowing, AfterShowing, found 'Never'",
                "/polls/0/options: expected 2 to 12 options, found 1 option",
                "/polls/0/pollId: expected 1 to 64 characters of a–z, 0–9 and '-', found 'b/c'",
                "/polls/0/title: expected a text, such as { \"sv\": \"…\", \"en\": \"…\" }, found nothing",
                "/polls/1/itemId: expected an item of the agenda, found 'okand'",
                "/polls/1/kind: expected one of SingleChoice, MultipleChoice, YesNoAbstain, found 'Ranking'",
                "/polls/1/options/1: expected a text, such as { \"sv\": \"…\", \"en\": \"…\" }, found nothing",
                "/polls/2/maxChoices: expected a whole number, found 'två'",
                "/polls/2/minChoices: expected 1, or kind MultipleChoice, found 2",
                "/polls/2/pollId: expected a name of its own, found 'p' again",
                "/polls/3/maxChoices: expected 1 to 2, found 3",
                "/polls/3/minChoices: expected 1 to 2, found 0",
                "/polls/3/secret~0~1: expected one of pollId, itemId, kind, title, options, minChoices, maxChoices, tallyVisibility, found 'secret~/'",
                "/polls/4/options: expected none: they are always yes, no and abstain, found 2 options",
                "/polls/4/tallyVisibility: expected one of Live, AfterOwnBallot, WhenPublished, found 1",
                "/polls/5/options: expected 2 to 12 options, found 0 options",
                "/polls/5/options: expected a list, found an empty object",
                "/polls/5/pollId: expected a name that is not of the form of a contribution's id, found 'a3f1c2d4e5b60718293a4b5c6d7e8f90'",
                "/titel: expected one of $schema, title, welcome, climate, commitments, perspectives, moderation, agenda, polls, focusGroups, youngestAge, arenas, waysIn, feedbackOn, found 'titel'",
                "/title: expected a text, such as { \"sv\": \"…\", \"en\": \"…\" }, found nothing",
                "/welcome/Swedish: expected a language tag, such as 'sv', found 'Swedish'",
                "/welcome/en: expected a text that is not blank, found 7",
                "/welcome/sv: expected a text that is not blank, found ' '",
            ],
            mistakes.Select(m => $"{m.Place}: expected {m.Expected}, found {m.Found}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("[]", "a list")]
    [InlineData("\"plan\"", "'plan'")]
    [InlineData("null", "nothing")]
    [InlineData("42", "42")]
    [InlineData("true", "true")]
    public void Read_WhatIsNoObject_SaysSoOfTheWhole(string json, string found) =>
        Assert.Equal([new Mistake("", "an object", found)], Mistakes(json));

    [Theory]
    [InlineData("""{ "minChoices": 2, "maxChoices": 1 }""", "/maxChoices: 2 to 3, 1")]
    [InlineData("""{ "minChoices": 4 }""", "/minChoices: 1 to 3, 4")]
    [InlineData("""{ "minChoices": 4, "maxChoices": 4 }""", "/minChoices: 1 to 3, 4|/maxChoices: 1 to 3, 4")]
    [InlineData("""{ "minChoices": -1, "maxChoices": 0 }""", "/minChoices: 1 to 3, -1|/maxChoices: 1 to 3, 0")]
    [InlineData("""{ "minChoices": 1.5 }""", "/minChoices: a whole number, 1.5")]
    [InlineData("""{ "maxChoices": 99999999999 }""", "/maxChoices: a whole number, 99999999999")]
    public void ReadPoll_ChoicesOutsideTheOptions_AreNamedWithWhatWouldBeRight(string choices, string expected)
    {
        using var document = JsonDocument.Parse(choices.TrimEnd('}') + """
            , "pollId": "p", "kind": "MultipleChoice", "title": { "sv": "P" }, "options": [ { "sv": "1" }, { "sv": "2" }, { "sv": "3" } ] }
            """);

        var (plan, mistakes) = PlanReader.ReadPoll(document.RootElement);

        Assert.Null(plan);
        Assert.Equal(expected.Split('|'), mistakes.Select(m => $"{m.Place}: {m.Expected}, {m.Found}"));
    }

    [Fact]
    public void ReadPoll_WhenAnOptionIsWrong_SaysNothingOfTheChoices()
    {
        using var document = JsonDocument.Parse("""
            { "pollId": "p", "kind": "MultipleChoice", "title": { "sv": "P" }, "options": [ { "sv": "1" }, 2, { "sv": "3" } ], "maxChoices": 3 }
            """);

        Assert.Equal("/options/1", Assert.Single(PlanReader.ReadPoll(document.RootElement).Mistakes).Place);
    }

    [Theory]
    [InlineData("{ \"kind\": \"YesNoAbstain\", \"title\": { \"sv\": \"P\" } }")]
    [InlineData("{ \"pollId\": null, \"kind\": \"YesNoAbstain\", \"title\": { \"sv\": \"P\" } }")]
    public void ReadPoll_WithoutAName_SaysSo(string json)
    {
        using var document = JsonDocument.Parse(json);

        Assert.Equal(new Mistake("/pollId", "1 to 64 characters of a–z, 0–9 and '-'", "nothing"), Assert.Single(PlanReader.ReadPoll(document.RootElement).Mistakes));
    }

    [Fact]
    public void Read_AtTheLimits_HasNoMistakes_AndPastEachIsNamed()
    {
        Assert.Empty(PlanReader.Read(Filled(0)).Mistakes);

        Assert.Equal(
            [
                "/agenda: at most 50, 51",
                "/climate: at most 10, 11",
                $"/commitments/0: a key of 1 to 64 characters, '{new string('k', 40)}…'",
                "/commitments: at most 50, 51",
                "/perspectives: at most 50, 51",
                "/polls/0/options/0/sv: at most 120 characters, 121 characters",
                "/polls/0/options: at most 12, 13",
                "/polls/0/title/sv: at most 300 characters, 301 characters",
                "/polls: at most 200, 201",
                "/title/sv: at most 300 characters, 301 characters",
                "/welcome/sv: at most 300 characters, 301 characters",
            ],
            PlanReader.Read(Filled(1)).Mistakes.Select(m => $"{m.Place}: {m.Expected}, {m.Found}").Order(StringComparer.Ordinal));
    }

    /// <summary>A plan at every limit, or one past each.</summary>
    private static JsonElement Filled(int past)
    {
        Dictionary<string, string> Text(int length) => new() { ["sv"] = new string('x', length) };
        object Poll(int i, int over) => new
        {
            pollId = $"p{i}",
            title = Text(DialogueLimits.TitleLength + over),
            options = Enumerable.Repeat(Text(DialogueLimits.OptionLength), DialogueLimits.MaxOptions - 1 + over).Prepend(Text(DialogueLimits.OptionLength + over)),
        };
        return JsonSerializer.SerializeToElement(new
        {
            title = Text(DialogueLimits.TitleLength + past),
            welcome = Text(DialogueLimits.TitleLength + past),
            climate = Enumerable.Repeat(Text(DialogueLimits.TitleLength), DialogueLimits.ClimateLines + past),
            commitments = Enumerable.Repeat("RV-2", DialogueLimits.References - 1 + past).Prepend(new string('k', 64 + past)),
            perspectives = Enumerable.Repeat("human-rights", DialogueLimits.References + past),
            agenda = Enumerable.Range(1, DialogueLimits.AgendaItems + past).Select(i => new { itemId = $"i{i}", title = Text(1) }),
            polls = Enumerable.Range(1, DialogueLimits.Polls + past).Select(i => Poll(i, i == 1 ? past : 0)),
        });
    }

    private static DialoguePlan Plan(string json)
    {
        using var document = JsonDocument.Parse(json);
        var (plan, mistakes) = PlanReader.Read(document.RootElement);
        Assert.Empty(mistakes);
        return plan!;
    }

    private static ImmutableArray<Mistake> Mistakes(string json)
    {
        using var document = JsonDocument.Parse(json);
        var (plan, mistakes) = PlanReader.Read(document.RootElement);
        Assert.Null(plan);
        return mistakes;
    }
}
