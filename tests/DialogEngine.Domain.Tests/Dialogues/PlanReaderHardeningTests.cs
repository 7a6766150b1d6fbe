using System.Text.Json;
using System.Text.Json.Nodes;

namespace DialogEngine.Dialogues;

/// <summary>Whatever JSON comes in place of a plan, the reader answers with a plan or with mistakes, and never throws.</summary>
public class PlanReaderHardeningTests
{
    private static readonly Gen<string> Leaf = Gen.OneOf(
        "null", "true", "false", "0", "1", "2", "-1", "13", "1.0", "1e400", "-0", "99999999999999999999", "\"\"", "\" \"", "\"sv\"", "\"poll-1\"", "\"item-1\"",
        "\"YesNoAbstain\"", "\"MultipleChoice\"", "\"Live\"", "\"AfterShowing\"", "\"Hybrid\"", "\"Paper\"", "\"Consult\"", "\"children\"", "\"2026-12-15\"", "\"\\ud800\"", "\"\\udc00x\"", "\"\\u0000\"", "\"\\u202e\"", "\"00000000000000000000000000000000\"",
        "\"" + new string('x', 500) + "\"", "\"" + string.Concat(Enumerable.Repeat("👍", 200)) + "\"", "{}", "[]");

    private static readonly Gen<string> Name = Gen.OneOf(
        "title", "welcome", "climate", "commitments", "perspectives", "moderation", "agenda", "polls", "pollId", "itemId", "kind", "options",
        "minChoices", "maxChoices", "tallyVisibility", "description", "focusGroups", "youngestAge", "arenas", "name", "access", "waysIn", "feedbackOn",
        "influence", "canChange", "$schema", "sv", "en", "", "a/b~c", "\\ud800", "\\u0000", new string('n', 100));

    private static readonly Gen<string> Json = Gen.Recursive<string>((depth, inner) => depth > 4 ? Leaf : Gen.Frequency(
        (2, Leaf),
        (3, Gen.Select(Name, inner).Array[0, 8].Select(members => $"{{{string.Join(",", members.Select(m => $"\"{m.Item1}\":{m.Item2}"))}}}")),
        (2, inner.Array[0, 4].Select(items => $"[{string.Join(",", items)}]"))));

    [Fact]
    public void Read_AnyJsonValue_GivesAPlanOrMistakesAndNeverThrows() => Json.Sample(Reads, iter: 20_000);

    [Theory]
    [InlineData("{\"title\":{\"sv\":\"\\ud800\"}}", "/title/sv")]
    [InlineData("{\"\\ud800\":1}", "")]
    [InlineData("{\"title\":{\"\\udfff\":\"x\"}}", "/title")]
    [InlineData("{\"polls\":[{\"kind\":[{\"a/b\":\"\\ud800\"}]}]}", "/polls/0/kind/0/a~1b")]
    public void Read_HalfACharacter_IsNamedByItsPlace(string json, string place)
    {
        using var document = JsonDocument.Parse(json);

        var mistake = Assert.Single(PlanReader.Read(document.RootElement).Mistakes);

        Assert.Equal((place, "well-formed Unicode"), (mistake.Place, mistake.Expected));
        Assert.NotEmpty(PlanReader.ReadPoll(document.RootElement).Mistakes);
    }

    [Fact]
    public void Read_BytesThatAreNoUtf8_IsAMistake()
    {
        byte[] json = [.. "{\"title\":{\"sv\":\""u8, 0xC3, 0x28, .. "\"}}"u8];
        using var document = JsonDocument.Parse(json);

        Assert.Equal("/title/sv", Assert.Single(PlanReader.Read(document.RootElement).Mistakes).Place);
    }

    [Fact]
    public void Read_AnotherJsonKindInAnyOnePlace_IsNamedThereOrAroundIt()
    {
        var whole = JsonNode.Parse(ProtocolPage.Example("DialoguePlan").GetRawText())!;
        foreach (var place in Places(whole))
            foreach (var other in (string[])["true", "3.5", "\"Röst\"", "[[]]", "{\"x y\":{}}"])
            {
                var sameKind = At(whole, place)!.GetValueKind() == JsonNode.Parse(other)!.GetValueKind();
                if (sameKind && !other.StartsWith('{')) continue;
                var isKey = place.StartsWith("/commitments/", StringComparison.Ordinal) || place.StartsWith("/perspectives/", StringComparison.Ordinal);
                if (isKey && other.StartsWith('"')) continue;
                var changed = whole.DeepClone();
                Put(changed, place, JsonNode.Parse(other)!);

                var (plan, mistakes) = PlanReader.Read(JsonSerializer.SerializeToElement(changed));

                Assert.True(plan is null, $"{place} = {other} is a plan");
                Assert.True(mistakes.Any(m => m.Place.StartsWith(place, StringComparison.Ordinal)), $"{place} = {other}: {string.Join("; ", mistakes)}");
            }
    }

    private static void Reads(string json)
    {
        using var document = JsonDocument.Parse(json);

        var (plan, mistakes) = PlanReader.Read(document.RootElement);
        var (poll, pollMistakes) = PlanReader.ReadPoll(document.RootElement);

        Assert.Equal(plan is null, mistakes.Length > 0);
        Assert.Equal(poll is null, pollMistakes.Length > 0);
        Assert.All(mistakes, mistake => Assert.True(mistake.Found.Length + mistake.Expected.Length < 300));
        if (plan is not null) Assert.NotNull(EventFormat.Read(EventFormat.Write(Some.Created(plan)).Json));
    }

    private static IEnumerable<string> Places(JsonNode? node, string place = "") => node switch
    {
        JsonObject members => members.SelectMany(m => Places(m.Value, $"{place}/{m.Key}").Prepend($"{place}/{m.Key}")),
        JsonArray items => items.SelectMany((item, i) => Places(item, $"{place}/{i}").Prepend($"{place}/{i}")),
        _ => [],
    };

    private static JsonNode? At(JsonNode? node, string place) =>
        place.Split('/').Skip(1).Aggregate(node, (n, part) => n is JsonArray items ? items[int.Parse(part, null)] : n![part]);

    private static void Put(JsonNode node, string place, JsonNode value)
    {
        var cut = place.LastIndexOf('/');
        var (owner, last) = (At(node, place[..cut]), place[(cut + 1)..]);
        if (owner is JsonArray items) items[int.Parse(last, null)] = value;
        else owner![last] = value;
    }
}
