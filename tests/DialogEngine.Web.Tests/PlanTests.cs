using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using DialogEngine.Rights;
using DialogEngine.Wire;

namespace DialogEngine;

/// <summary>The plan of a dialogue: taking it out, putting a better one in its place, and what a review finds in it.</summary>
public class PlanTests(SharedEngine shared)
{
    [Fact]
    public async Task ThePlan_ComesOutAsItWentIn_AndCanBeGoneInWithAgain()
    {
        await using var hall = await Hall.Prepare(shared.Engine, SchoolYard());

        var plan = await Plan(hall.Id);
        await using var again = await Hall.Prepare(shared.Engine, plan);

        Assert.Equal("barn-och-parker", (string?)plan["focusGroups"]![1]);
        Assert.Equal(7, (int?)plan["youngestAge"]);
        Assert.Equal("Hybrid", (string?)plan["arenas"]![0]!["kind"]);
        Assert.Equal(["Paper", "HelpedPlace"], plan["waysIn"]!.AsArray().Select(way => (string?)way));
        Assert.Equal("2026-12-15", (string?)plan["feedbackOn"]);
        Assert.Equal("Involve", (string?)plan["agenda"]![0]!["influence"]);
        Assert.True(JsonNode.DeepEquals(plan, await Plan(again.Id)), "It came out another way the second time.");
    }

    [Fact]
    public async Task ThePlan_HasThePollsThatThereAreNow()
    {
        await using var hall = await Hall.Prepare(shared.Engine);

        await hall.Desk.Do("AddPoll", new PollPlan("ny", null, "YesNoAbstain", new Dictionary<string, string> { ["sv"] = "Ska vi ta paus?" }, null, null, null, null));
        await hall.Desk.Do("RemovePoll", Some.Poll);

        Assert.Equal(["ny"], (await Plan(hall.Id))["polls"]!.AsArray().Select(poll => (string?)poll!["pollId"]));
    }

    [Fact]
    public async Task AnotherPlan_TakesThePlaceOfTheFirst_AndEverybodySeesIt()
    {
        await using var hall = await Hall.Prepare(shared.Engine);
        var projector = await hall.Projector();

        using var changed = await Put(hall.Id, SchoolYard());

        Assert.Equal(HttpStatusCode.NoContent, changed.StatusCode);
        await projector.Shows("the new title", v => v.Header.Title["sv"] == "Skolgården");
        await hall.Desk.Live.Shows("the new poll alone", v => v.Polls.Keys.SequenceEqual(["forst"]));
        var seen = (await hall.PublicView()).Header;
        Assert.Equal(new DateOnly(2026, 12, 15), seen.FeedbackOn);
        var influence = seen.Agenda[0].Influence!;
        Assert.Equal((ParticipationLevel.Involve, "Du är med och formar", "Det ni säger syns i ritningen."), (influence.Level, influence.Name["sv"], influence.CanChange["sv"]));
    }

    [Fact]
    public async Task AnItemThatOnlyStatesItsLevel_IsShownWithTheWordsOfTheLevel()
    {
        var plan = SchoolYard();
        plan["agenda"]![0]!.AsObject().Remove("canChange");
        await using var hall = await Hall.Prepare(shared.Engine, plan);

        Assert.Equal(ParticipationLevel.Involve.CanChange().In("en"), (await hall.PublicView()).Header.Agenda[0].Influence!.CanChange["en"]);
    }

    [Fact]
    public async Task AnotherPlan_OnceTheDialogueIsOpen_IsRefused()
    {
        await using var hall = await Hall.Open(shared.Engine);

        var problem = await Put(hall.Id, SchoolYard()).Refused(HttpStatusCode.Conflict);

        Assert.Contains("until the dialogue is opened", problem.Detail, StringComparison.Ordinal);
        Assert.Equal("Hur mår samtalet?", (await hall.PublicView()).Header.Title["sv"]);
    }

    [Fact]
    public async Task AnotherPlan_WithMistakes_IsRefusedWhole_AndEachIsListed()
    {
        await using var hall = await Hall.Prepare(shared.Engine);
        var plan = SchoolYard();
        plan["commitments"] = new JsonArray("RV-4", "RV-99");
        plan["perspectives"] = new JsonArray("samverkan");
        plan["feedbackOn"] = "snart";
        plan["agenda"]![0]!["influence"] = "Some";

        var problem = await Put(hall.Id, plan).Refused(HttpStatusCode.BadRequest);

        Assert.Equal(
            ["/agenda/0/influence", "/commitments/1", "/feedbackOn", "/perspectives/0"],
            problem.Mistakes!.Select(mistake => mistake.Place).Order(StringComparer.Ordinal));
        Assert.Contains(problem.Mistakes!, mistake => mistake is { Place: "/commitments/1", Expected: "a commitment of the register", Found: "'RV-99'" });
        Assert.Equal("Hur mår samtalet?", (await hall.PublicView()).Header.Title["sv"]);
    }

    [Fact]
    public async Task ThePlanAndItsReview_AreForThoseWhoLeadTheDialogue()
    {
        await using var hall = await Hall.Prepare(shared.Engine);
        var karin = await shared.Engine.Post("/api/moderators", new NewModerator("Karin"), RunningEngine.Key).As<ModeratorKey>(HttpStatusCode.Created);
        var participant = (await hall.Join()).ParticipantToken;

        foreach (var (bearer, status) in new[] { (karin.Key, HttpStatusCode.Forbidden), (participant, HttpStatusCode.Unauthorized), (null, HttpStatusCode.Unauthorized) })
        {
            await shared.Engine.Get($"/api/dialogues/{hall.Id}/plan", bearer).Refused(status);
            await shared.Engine.Get($"/api/dialogues/{hall.Id}/review", bearer).Refused(status);
            await Put(hall.Id, SchoolYard(), bearer).Refused(status);
        }

        Assert.Equal("Hur mår samtalet?", (await hall.PublicView()).Header.Title["sv"]);
    }

    [Fact]
    public async Task ThePlanOfNoDialogue_IsNotFound()
    {
        foreach (var part in new[] { "plan", "review", "commitments" })
            await shared.Engine.Get($"/api/dialogues/7k2m9x4c1q8w/{part}", RunningEngine.Key).Refused(HttpStatusCode.NotFound);
        await shared.Engine.Get("/api/dialogues/nowhere/commitments").Refused(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task TheReview_FindsWhatKeepsChildrenOut_AndNothingMoreOnceItIsMended()
    {
        var plan = SchoolYard();
        await using var hall = await Hall.Prepare(shared.Engine, plan);

        var finding = Assert.Single(await Review(hall.Id));
        plan.Remove("youngestAge");
        using var changed = await Put(hall.Id, plan);

        Assert.Equal(("children-cannot-take-part", Severity.Barrier, "/youngestAge"), (finding.Rule, finding.Severity, finding.Place));
        Assert.Equal(("Rätten att bli hörd", "The right to be heard"), (finding.Principle["sv"], finding.Principle["en"]));
        Assert.Equal(["CRC 12", "CRC 2"], finding.Articles);
        Assert.Contains("under 7 år", finding.Problem["sv"], StringComparison.Ordinal);
        Assert.StartsWith("Ta bort åldersgränsen.", finding.Remedy["sv"], StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NoContent, changed.StatusCode);
        Assert.Empty(await Review(hall.Id));
    }

    [Fact]
    public async Task TheReview_LooksAtThePollsThatThereAreNow()
    {
        var plan = SchoolYard();
        plan.Remove("youngestAge");
        await using var hall = await Hall.Prepare(shared.Engine, plan);

        await hall.Desk.Do("AddPoll", new PollPlan("ny", "lek", "YesNoAbstain", new Dictionary<string, string> { ["sv"] = "Folkomröstning", ["sv-simple"] = "Får vi?" }, null, null, null, null));

        Assert.Equal("/polls/1/title", Assert.Single(await Review(hall.Id)).Place);
    }

    [Fact]
    public async Task ADialogue_ServesCommitmentsOfTheRegister_InTheOrderOfItsPlan()
    {
        await using var hall = await Hall.Prepare(shared.Engine, SchoolYard());

        var known = await shared.Engine.Get("/api/commitments", RunningEngine.Key).As<CommitmentView[]>();
        var served = await shared.Engine.Get($"/api/dialogues/{hall.Id}/commitments").As<CommitmentView[]>();

        Assert.Equal(["RV-4", "KH-2"], served.Select(commitment => commitment.Key));
        Assert.Equal("Region Värmland", served[0].Signatory["sv"]);
        Assert.All(served, commitment => Assert.Contains(known, one => one.Key == commitment.Key));
        Assert.Equal(known.Select(commitment => commitment.Key).Order(StringComparer.Ordinal), known.Select(commitment => commitment.Key));
        await shared.Engine.Get("/api/commitments").Refused(HttpStatusCode.Unauthorized);
    }

    private static JsonObject SchoolYard() => JsonNode.Parse("""
        {
          "title": { "sv": "Skolgården", "sv-simple": "Vår skolgård" },
          "commitments": ["RV-4", "KH-2"],
          "perspectives": ["child-rights"],
          "focusGroups": ["children", "barn-och-parker"],
          "youngestAge": 7,
          "arenas": [ { "kind": "Hybrid", "name": { "sv": "Aulan" }, "access": ["StepFree", "LiveCaptions"] } ],
          "waysIn": ["Paper", "HelpedPlace"],
          "feedbackOn": "2026-12-15",
          "agenda": [
            {
              "itemId": "lek", "title": { "sv": "Var leker ni?", "sv-simple": "Var leker ni?" },
              "influence": "Involve", "canChange": { "sv": "Det ni säger syns i ritningen." }
            }
          ],
          "polls": [
            {
              "pollId": "forst", "itemId": "lek", "title": { "sv": "Vad ska byggas först?", "sv-simple": "Vad bygger vi först?" },
              "options": [ { "sv": "Gungor", "sv-simple": "Gungor" }, { "sv": "Bollplan", "sv-simple": "Bollplan" } ]
            }
          ]
        }
        """)!.AsObject();

    private async Task<JsonObject> Plan(string dialogue) => await shared.Engine.Get($"/api/dialogues/{dialogue}/plan", RunningEngine.Key).As<JsonObject>();

    private Task<FindingView[]> Review(string dialogue) => shared.Engine.Get($"/api/dialogues/{dialogue}/review", RunningEngine.Key).As<FindingView[]>();

    private Task<HttpResponseMessage> Put(string dialogue, JsonObject plan) => Put(dialogue, plan, RunningEngine.Key);

    private Task<HttpResponseMessage> Put(string dialogue, JsonObject plan, string? bearer) =>
        shared.Engine.Send(HttpMethod.Put, $"/api/dialogues/{dialogue}/plan", new StringContent(plan.ToJsonString(), MediaTypeHeaderValue.Parse("application/json")), bearer);
}
