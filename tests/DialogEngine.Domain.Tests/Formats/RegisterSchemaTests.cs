using System.Text.Json;
using System.Text.Json.Nodes;
using DialogEngine.Registers;

namespace DialogEngine.Formats;

/// <summary>The published schema and the library say the same.</summary>
public class RegisterSchemaTests
{
    private static readonly JsonSchema Schema = new(RegisterJson.Schema);

    private static readonly JsonNode Whole = JsonNode.Parse(Small.Json)!;

    [Fact]
    public void Schema_IsPublishedUnderItsOwnName()
    {
        Assert.Equal(Schema.Root.GetProperty("$id").GetString(), Whole["$schema"]!.GetValue<string>());
        Assert.Equal(RegisterJson.Version, Schema.Root.GetProperty("properties").GetProperty("version").GetProperty("const").GetInt32());
        Assert.EndsWith($"register.{RegisterJson.Version}.json", Schema.Root.GetProperty("$id").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void EveryRegister_IsWrittenAsTheSchemaSays() =>
        RegisterGen.Register.Sample(register => Assert.Empty(Schema.Errors(RegisterJson.Write(register))));

    [Fact]
    public void EveryMember_OfTheSchemaIsWritten()
    {
        Assert.Empty(Schema.Errors(Small.Json));
        var written = Pointer.All(Whole).Select(place => place.Split('/')[^1]).ToHashSet();
        foreach (var place in Pointer.All(JsonNode.Parse(RegisterJson.Schema)).Where(place => place.Split('/') is [.., "properties", _]))
            Assert.True(written.Contains(place.Split('/')[^1]), place);
    }

    [Fact]
    public void AMissingMember_IsRefusedByBothOrByNone()
    {
        foreach (var place in Pointer.All(Whole).Where(place => place.Length > 0)) Agree(Pointer.Remove(Whole, place), place);
    }

    [Fact]
    public void AnotherValueInAnyOnePlace_IsRefusedByBothOrByNone()
    {
        string[] others =
        [
            "null", "true", "-1", "3.5", "\" \"", "\"a b\"", "\"2021-13\"", "\"2021-24\"", "\"2021-10-04\"", "\"../2021\"", "\"ftp://example.org\"", "\"17\"", "\"region-17\"",
            "\"physical\"", "[]", "{}", "{\"sv\":\"Röst\"}", "{\"sv\":\"\\uFEFF\"}", "{\"others\":{\"sv\":\"A\"},\"county\":\"17\"}", "\"" + new string('x', 65) + "\"",
        ];
        foreach (var place in Pointer.All(Whole).Where(place => place != "/$schema").DistinctBy(Sort))
            foreach (var other in others)
                Agree(Pointer.Replace(Whole, place, JsonNode.Parse(other)), $"{place} = {other}");
    }

    [Fact]
    public void AnotherMember_IsRefusedByBoth()
    {
        foreach (var place in Pointer.All(Whole).Where(place => Pointer.At(Whole, place) is JsonObject))
        {
            var changed = Pointer.Replace(Whole, $"{place}/x.y", JsonValue.Create(1))!;
            Assert.NotEmpty(Schema.Errors(changed.ToJsonString()));
            Assert.Null(RegisterJson.Read(changed.ToJsonString()).Register);
        }
    }

    /// <summary>What stands in a place: a source is a source wherever it is.</summary>
    private static string Sort(string place) => string.Join('/', place.Split('/').Select(part => char.IsAsciiDigit(part.FirstOrDefault()) ? "0" : part).TakeLast(2));

    /// <summary>What the schema refuses the library refuses; what only the library refuses, it refuses for what a schema cannot say.</summary>
    private static void Agree(JsonNode? changed, string what)
    {
        var json = changed?.ToJsonString() ?? "null";
        var errors = Schema.Errors(json).ToList();
        var reading = RegisterJson.Read(json);
        if (errors.Count > 0) Assert.True(reading.Register is null, $"{what} is read, but: {errors[0]}");
        else if (reading.Register is null) Assert.True(reading.Mistakes.All(IsBeyondASchema), $"{what} is valid, but: {string.Join("; ", reading.Mistakes)}");
    }

    private static bool IsBeyondASchema(Texts.Mistake mistake) =>
        mistake.Expected.Contains("that no other entry has", StringComparison.Ordinal)
        || mistake.Expected.StartsWith("the key of", StringComparison.Ordinal)
        || mistake.Expected.StartsWith("a day", StringComparison.Ordinal)
        || mistake.Expected.StartsWith("a period", StringComparison.Ordinal)
        || mistake.Expected.Contains(" or later", StringComparison.Ordinal)
        || mistake.Expected.Contains("body", StringComparison.Ordinal)
        || mistake.Expected.Contains("called off", StringComparison.Ordinal)
        || mistake.Expected.Contains("web", StringComparison.Ordinal);
}
