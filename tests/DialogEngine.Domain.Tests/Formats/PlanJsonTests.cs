using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.Texts;

namespace DialogEngine.Formats;

public class PlanJsonTests
{
    private static readonly JsonSchema Schema = new(PlanJson.Schema);

    [Fact]
    public void Plan_WrittenAndRead_IsTheSame() => PlanGen.Plan.Sample(plan =>
    {
        var json = PlanJson.Write(plan);
        var (read, mistakes) = Read(json);

        Assert.Empty(mistakes);
        Assert.Equal(EventFormat.Write(Some.Created(plan)).Json, EventFormat.Write(Some.Created(read)).Json);
        Assert.Equal(json, PlanJson.Write(read!));
        Assert.Empty(Schema.Errors(json));
    });

    [Fact]
    public void Plan_OfTheProtocolPage_IsAsTheSchemaSays_AndComesBack()
    {
        var example = ProtocolPage.Example("DialoguePlan");
        Assert.Empty(Schema.Errors(example.GetRawText()));

        var written = JsonNode.Parse(PlanJson.Write(Read(example.GetRawText()).Plan!))!.AsObject();

        Assert.Equal(Schema.Root.GetProperty("$id").GetString(), written["$schema"]!.GetValue<string>());
        written.Remove("$schema");
        Assert.Equal(example.EnumerateObject().Select(member => member.Name), written.Select(member => member.Key));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(example.GetRawText()), written), written.ToJsonString());
    }

    [Fact]
    public void Plan_WithATitleAlone_SaysNoMoreThanItMust()
    {
        var json = PlanJson.Write(DialoguePlan.Titled(LocalizedText.Of("Hur mår samtalet?", "How is our conversation?")));

        using var document = JsonDocument.Parse(json);
        var (plan, mistakes) = PlanReader.Read(document.RootElement);

        Assert.Empty(mistakes);
        Assert.Equal("Hur mår samtalet?", plan!.Title.In("sv"));
        Assert.Equal(["$schema", "title", "climate", "moderation"], document.RootElement.EnumerateObject().Select(member => member.Name));
        Assert.Throws<ArgumentNullException>(() => PlanJson.Write(null!));
    }

    [Fact]
    public void WhatTheSchemaRefuses_TheReaderRefuses()
    {
        var whole = JsonNode.Parse(ProtocolPage.Example("DialoguePlan").GetRawText())!;
        string[] others =
        [
            "true", "0", "-1", "13", "3.5", "\"\"", "\" \"", "\"Röst\"", "\"2026-13-01\"", "\"Physical\"", "\"YesNoAbstain\"", "\"MultipleChoice\"", "\"lyssna\"", "[]", "[[]]", "{}",
            "{\"x y\":{}}", "{\"sv\":\"Röst\"}", "{\"SV\":\"Röst\"}", "\"" + new string('x', 301) + "\"", "{\"sv\":\"" + new string('x', 301) + "\"}",
        ];
        foreach (var place in Pointer.All(whole).Where(place => place.Length > 0))
        {
            Holds(Pointer.Remove(whole, place), $"without {place}");
            foreach (var other in others) Holds(Pointer.Replace(whole, place, JsonNode.Parse(other))!, $"{place} = {other}");
        }

        static void Holds(JsonNode changed, string what)
        {
            if (Schema.Errors(changed.ToJsonString()).FirstOrDefault() is { } error) Assert.True(Read(changed.ToJsonString()).Plan is null, $"{what} is read, but: {error}");
        }
    }

    [Fact]
    public void Schema_HasTheLimitsOfAPlan()
    {
        var whole = Schema.Root.GetProperty("properties");
        var defs = Schema.Root.GetProperty("$defs");

        Assert.Equal(
            [
                DialogueLimits.ClimateLines, DialogueLimits.References, DialogueLimits.References, DialogueLimits.FocusGroups, DialogueLimits.Arenas,
                Enum.GetValues<WayIn>().Length, DialogueLimits.AgendaItems, DialogueLimits.Polls,
            ],
            ((string[])["climate", "commitments", "perspectives", "focusGroups", "arenas", "waysIn", "agenda", "polls"]).Select(list => whole.GetProperty(list).GetProperty("maxItems").GetInt32()));
        Assert.Equal(DialogueLimits.OldestYoungestAge, whole.GetProperty("youngestAge").GetProperty("maximum").GetInt32());
        Assert.Equal(DialogueLimits.TitleLength, defs.GetProperty("text").GetProperty("additionalProperties").GetProperty("maxLength").GetInt32());
        Assert.Equal(DialogueLimits.OptionLength, defs.GetProperty("option").GetProperty("additionalProperties").GetProperty("maxLength").GetInt32());
        Assert.Equal(DialogueLimits.MaxOptions, defs.GetProperty("poll").GetProperty("properties").GetProperty("options").GetProperty("maxItems").GetInt32());
    }

    [Fact]
    public void Schema_HasEveryMemberThatIsRead()
    {
        var (_, mistakes) = Read("""{ "x": 1, "agenda": [ { "x": 1 } ], "polls": [ { "x": 1 } ], "arenas": [ { "x": 1 } ] }""");
        string[] Members(string place) => mistakes.Single(mistake => mistake.Place == $"{place}/x").Expected["one of ".Length..].Split(", ");
        string[] Known(JsonElement schema) => [.. schema.GetProperty("properties").EnumerateObject().Select(member => member.Name)];
        var defs = Schema.Root.GetProperty("$defs");

        Assert.Equal(Members("").Order(), Known(Schema.Root).Order());
        Assert.Equal(Members("/agenda/0").Order(), Known(defs.GetProperty("agendaItem")).Order());
        Assert.Equal(Members("/polls/0").Order(), Known(defs.GetProperty("poll")).Order());
        Assert.Equal(Members("/arenas/0").Order(), Known(defs.GetProperty("arena")).Order());
    }

    private static (DialoguePlan? Plan, ImmutableArray<Mistake> Mistakes) Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return PlanReader.Read(document.RootElement);
    }
}
