using System.Text.Json;
using System.Text.Json.Nodes;
using DialogEngine.Activities;
using DialogEngine.Commitments;
using DialogEngine.Rights;
using DialogEngine.Texts;

namespace DialogEngine.Dialogues;

/// <summary>Whom a plan is for, where it is held, how one gets in, what answers can change, and when one hears what came of it.</summary>
public class PlanReachTests
{
    private const string Words = "1 to 64 characters of a–z, 0–9 and '-'";

    private static readonly IReadOnlySet<string> Commitments = new HashSet<string> { "RV-2", "KH-2" };
    private static readonly IReadOnlySet<string> Perspectives = new HashSet<string> { "human-rights", "child-rights" };

    [Fact]
    public void Read_EveryMember_IsInThePlan()
    {
        var plan = Plan("""
            {
              "$schema": "https://example.org/plan.1.json",
              "title": { "sv": "Samtal" },
              "focusGroups": ["children", "boende-i-norr"],
              "youngestAge": 7,
              "arenas": [
                { "kind": "Hybrid", "name": { "sv": "Folkets hus" }, "access": ["StepFree", "liveCaptions"] },
                { "kind": "digital" },
                {}
              ],
              "waysIn": ["Paper", "helpedPlace"],
              "feedbackOn": "2026-12-15",
              "agenda": [ { "title": { "sv": "Skolgården" }, "influence": "involve", "canChange": { "sv": " Vad som byggs. " } } ]
            }
            """);

        Assert.Equal([FocusGroup.Children, FocusGroup.Parse("boende-i-norr")], plan.FocusGroups);
        Assert.Equal(7, plan.YoungestAge);
        Assert.Equal(
            [
                new Arena(ArenaKind.Hybrid, LocalizedText.Of("Folkets hus"), [AccessMeasure.StepFree, AccessMeasure.LiveCaptions]),
                new Arena(ArenaKind.Digital),
                new Arena(ArenaKind.Physical),
            ],
            plan.Arenas);
        Assert.Equal([WayIn.Paper, WayIn.HelpedPlace], plan.WaysIn);
        Assert.Equal(new DateOnly(2026, 12, 15), plan.FeedbackOn);
        var item = Assert.Single(plan.Agenda);
        Assert.Equal((ParticipationLevel.Involve, LocalizedText.Of("Vad som byggs.")), (item.Influence!.Value, item.CanChange));
    }

    [Theory]
    [InlineData("""{ "title": { "sv": "Samtal" }, "agenda": [ { "title": { "sv": "A" } } ] }""")]
    [InlineData("""
        {
          "title": { "sv": "Samtal" }, "focusGroups": null, "youngestAge": null, "arenas": null, "waysIn": null, "feedbackOn": null,
          "agenda": [ { "title": { "sv": "A" }, "influence": null, "canChange": null } ]
        }
        """)]
    public void Read_WithoutTheMembers_SaysNothingInTheirPlace(string json)
    {
        var plan = Plan(json);

        Assert.Equal((0, null, 0, 0, null), (plan.FocusGroups.Count, plan.YoungestAge, plan.Arenas.Count, plan.WaysIn.Count, plan.FeedbackOn));
        Assert.Equal((null, null), (plan.Agenda[0].Influence, plan.Agenda[0].CanChange));
    }

    [Theory]
    [InlineData("focusGroups", "\"children\"", "/focusGroups: a list, 'children'")]
    [InlineData("focusGroups", "[\"Barn\", 7]", "/focusGroups/0: " + Words + ", 'Barn'|/focusGroups/1: " + Words + ", 7")]
    [InlineData("youngestAge", "-1", "/youngestAge: an age of 0 to 100 years, -1")]
    [InlineData("youngestAge", "101", "/youngestAge: an age of 0 to 100 years, 101")]
    [InlineData("youngestAge", "12.5", "/youngestAge: a whole number, 12.5")]
    [InlineData("youngestAge", "\"tolv\"", "/youngestAge: a whole number, 'tolv'")]
    [InlineData("arenas", "{}", "/arenas: a list, an empty object")]
    [InlineData("arenas", "[\"Folkets hus\", { \"namn\": {} }]", "/arenas/0: an object, 'Folkets hus'|/arenas/1/namn: one of kind, name, access, 'namn'")]
    [InlineData("arenas", "[{ \"kind\": \"Room\" }]", "/arenas/0/kind: one of Physical, Digital, Hybrid, 'Room'")]
    [InlineData("arenas", "[{ \"name\": \"Hallen\" }]", "/arenas/0/name: a text, such as { \"sv\": \"…\", \"en\": \"…\" }, 'Hallen'")]
    [InlineData(
        "arenas", "[{ \"access\": [\"Ramp\"] }]",
        "/arenas/0/access/0: one of StepFree, HearingLoop, SignLanguage, LiveCaptions, Interpreting, AudioDescription, QuietRoom, AccessiblePages, 'Ramp'")]
    [InlineData("waysIn", "[\"Phone\", 1]", "/waysIn/0: one of Paper, BorrowedDevice, Voice, Telephone, HelpedPlace, 'Phone'|/waysIn/1: one of Paper, BorrowedDevice, Voice, Telephone, HelpedPlace, 1")]
    [InlineData("feedbackOn", "\"2026-02-30\"", "/feedbackOn: a day, such as 2026-12-15, '2026-02-30'")]
    [InlineData("feedbackOn", "\"15 december\"", "/feedbackOn: a day, such as 2026-12-15, '15 december'")]
    [InlineData("feedbackOn", "20261215", "/feedbackOn: a day, such as 2026-12-15, 20261215")]
    [InlineData("agenda", "[{ \"title\": { \"sv\": \"A\" }, \"influence\": \"Some\" }]", "/agenda/0/influence: one of Inform, Consult, Involve, Collaborate, Empower, 'Some'")]
    [InlineData("agenda", "[{ \"title\": { \"sv\": \"A\" }, \"canChange\": \"allt\" }]", "/agenda/0/canChange: a text, such as { \"sv\": \"…\", \"en\": \"…\" }, 'allt'")]
    public void Read_WhatIsWrong_IsNamedWithItsPlaceAndWhatWouldBeRight(string member, string value, string expected)
    {
        var mistakes = Mistakes(JsonNode.Parse($$"""{ "title": { "sv": "Samtal" }, "{{member}}": {{value}} }""")!);

        Assert.Equal(expected.Split('|'), mistakes);
    }

    [Fact]
    public void Read_AtTheLimits_HasNoMistakes_AndPastEachIsNamed()
    {
        Assert.Empty(Mistakes(Filled(0)));

        Assert.Equal(
            [
                "/agenda/0/canChange/sv: at most 300 characters, 301 characters",
                "/arenas/0/access: at most 8, 9",
                "/arenas/0/name/sv: at most 300 characters, 301 characters",
                "/arenas: at most 50, 51",
                $"/focusGroups/0: {Words}, '{new string('g', 40)}…'",
                "/focusGroups: at most 20, 21",
                "/waysIn: at most 5, 6",
                "/youngestAge: an age of 0 to 100 years, 101",
            ],
            Mistakes(Filled(1)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Read_WhereTheCommitmentsAndPerspectivesAreKnown_NamesTheKeysThatAreNot()
    {
        using var document = JsonDocument.Parse("""
            { "title": { "sv": "Samtal" }, "commitments": ["RV-2", "RV-9", "rv-2"], "perspectives": ["human-rights", "panel", ""] }
            """);

        var (plan, mistakes) = PlanReader.Read(document.RootElement, Commitments, Perspectives);

        Assert.Null(plan);
        Assert.Equal(
            [
                new Mistake("/commitments/1", "a commitment of the register", "'RV-9'"),
                new Mistake("/commitments/2", "a commitment of the register", "'rv-2'"),
                new Mistake("/perspectives/1", "a rights perspective", "'panel'"),
                new Mistake("/perspectives/2", "a key of 1 to 64 characters", "''"),
            ],
            mistakes);
    }

    [Fact]
    public void Read_WhereOnlyKnownKeysAreNamed_GivesThem()
    {
        using var document = JsonDocument.Parse("""{ "title": { "sv": "Samtal" }, "commitments": ["KH-2"], "perspectives": ["child-rights"] }""");

        var (plan, mistakes) = PlanReader.Read(document.RootElement, Commitments, Perspectives);

        Assert.Empty(mistakes);
        Assert.Equal(["KH-2"], plan!.Commitments);
        Assert.Equal(["child-rights"], plan.Perspectives);
    }

    [Fact]
    public void Read_WithoutSayingWhichKeysThereAre_TakesAnyKey() =>
        Assert.Equal(["Vårt eget löfte"], Plan("""{ "title": { "sv": "Samtal" }, "commitments": ["Vårt eget löfte"] }""").Commitments);

    /// <summary>A plan at every limit of these members, or one past each.</summary>
    private static JsonNode Filled(int past)
    {
        Dictionary<string, string> text = new() { ["sv"] = new string('x', DialogueLimits.TitleLength + past) };
        string[] measures = Enum.GetNames<AccessMeasure>();
        string[] ways = Enum.GetNames<WayIn>();
        return JsonSerializer.SerializeToNode(new
        {
            title = new Dictionary<string, string> { ["sv"] = "Samtal" },
            focusGroups = Enumerable.Range(1, DialogueLimits.FocusGroups - 1 + past).Select(i => $"grupp-{i}").Prepend(new string('g', 64 + past)),
            youngestAge = DialogueLimits.OldestYoungestAge + past,
            arenas = Enumerable.Repeat(new { name = text, access = measures.Concat(measures.Take(past)) }, 1)
                .Concat(Enumerable.Repeat(new { name = new Dictionary<string, string> { ["sv"] = "Hall" }, access = measures.Take(1) }, DialogueLimits.Arenas - 1 + past)),
            waysIn = ways.Concat(ways.Take(past)),
            agenda = new[] { new { title = new Dictionary<string, string> { ["sv"] = "A" }, canChange = text } },
        })!;
    }

    private static DialoguePlan Plan(string json)
    {
        using var document = JsonDocument.Parse(json);
        var (plan, mistakes) = PlanReader.Read(document.RootElement);
        Assert.Empty(mistakes);
        return plan!;
    }

    private static string[] Mistakes(JsonNode plan) =>
        [.. PlanReader.Read(JsonSerializer.SerializeToElement(plan)).Mistakes.Select(m => $"{m.Place}: {m.Expected}, {m.Found}")];
}
