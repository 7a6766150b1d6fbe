using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using DialogEngine.Registers;
using DialogEngine.Texts;

namespace DialogEngine.Formats;

/// <summary>Whatever a file holds, reading gives a register or mistakes, and never throws.</summary>
public class RegisterFuzzTests
{
    private static readonly ImmutableSortedDictionary<string, string> Files = RegisterCsv.Write(Small.Register);

    private static readonly JsonNode Whole = JsonNode.Parse(Small.Json)!;

    private static readonly string[] Places = [.. Pointer.All(Whole)];

    private static readonly Gen<string> Scrap = Gen.OneOf(
        "{", "}", "[", "]", "\"", ",", ";", ":", "\r\n", "\n", "\\", "\\ud800", "\ud800", "\udc00", "\0", "\uFEFF", "'", "=", " ", "null", "true", "-1", "1e400", "sv",
        "key", "KH-3", "D-1", "region-17", "2021/2020", "../..", "ongoing", "17", "\"key\": \"E-1\",", "\"sv\": \"\\udc00\",", "\"\"", "'=1", "😀");

    /// <summary>Cuts and insertions, each at a place between 0 and 1 of the text.</summary>
    private static readonly Gen<(double At, int Cut, string Insert)[]> Edits = Gen.Select(Gen.Double[0, 1], Gen.Int[0, 12], Scrap).Array[1, 4];

    private static readonly Gen<string> Leaf = Gen.OneOf(
        "null", "true", "0", "1", "-1", "2.5", "1e400", "\"\"", "\" \"", "\"KH-3\"", "\"E-1\"", "\"region-17\"", "\"17\"", "\"2021\"", "\"2021-10-04\"", "\"physical\"", "\"\\ud800\"",
        "\"\\u0000\"", "\"" + new string('x', 70) + "\"", "{}", "[]");

    private static readonly Gen<string> Name = Gen.OneOf("key", "code", "name", "title", "on", "body", "bodies", "county", "others", "source", "sv", "en", "x", "", "a/b~c", "\\ud800");

    private static readonly Gen<string> Value = Gen.Recursive<string>((depth, inner) => depth > 3 ? Leaf : Gen.Frequency(
        (2, Leaf),
        (2, Gen.Select(Name, inner).Array[0, 4].Select(members => $"{{{string.Join(",", members.Select(member => $"\"{member.Item1}\":{member.Item2}"))}}}")),
        (1, inner.Array[0, 3].Select(items => $"[{string.Join(",", items)}]"))));

    [Fact]
    public void Json_OfAnyBytes_GivesARegisterOrMistakes() =>
        Gen.Byte.Array[0, 200].Sample(bytes => Holds(RegisterJson.Read(bytes)), iter: 1_500);

    [Fact]
    public void Json_WithAnyEdits_GivesARegisterOrMistakesThatLeadSomewhere() => Edits.Sample(edits =>
    {
        var json = Edited(Small.Json, edits);
        var reading = RegisterJson.Read(json);

        Holds(reading);
        if (json.Any(char.IsSurrogate)) return;
        if (Parsed(json.TrimStart('\uFEFF')) is { } document)
            using (document) Assert.All(reading.Mistakes, mistake => Assert.True(Pointer.LeadsSomewhere(document.RootElement, mistake.Place), mistake.ToString()));
        else Assert.StartsWith("line ", Assert.Single(reading.Mistakes).Place, StringComparison.Ordinal);
    }, iter: 1_500);

    [Fact]
    public void Json_WithAnyValueInAnyPlace_GivesARegisterOrMistakesThatLeadSomewhere() => Gen.Select(Gen.OneOf(Places), Value).Sample((place, value) =>
    {
        // The value is put in as text: a tree of JSON has no half characters and no member twice.
        var json = Pointer.Replace(Whole, place, JsonValue.Create("¤"))!.ToJsonString().Replace("\"\\u00A4\"", value, StringComparison.Ordinal);
        var reading = RegisterJson.Read(json);

        Holds(reading);
        using var document = JsonDocument.Parse(json);
        Assert.All(reading.Mistakes, mistake => Assert.True(Pointer.LeadsSomewhere(document.RootElement, mistake.Place), $"{mistake} in {json}"));
    }, iter: 1_500);

    [Fact]
    public void Tables_OfAnyBytes_GiveARegisterOrMistakes() => Gen.Select(Gen.OneOf([.. RegisterCsv.Files]), Gen.Byte.Array[0, 200]).Sample((file, bytes) =>
        Holds(RegisterCsv.Read(new Dictionary<string, ReadOnlyMemory<byte>> { [file] = bytes })), iter: 1_500);

    [Fact]
    public void Tables_WithAnyEdits_GiveARegisterOrMistakesOfTheirRows() => Gen.Select(Gen.OneOf([.. RegisterCsv.Files]), Edits).Sample((file, edits) =>
    {
        var files = Files.SetItem(file, Edited(Files[file], edits));
        var reading = RegisterCsv.Read(files);

        Holds(reading);
        Assert.All(reading.Mistakes, mistake => Assert.Contains(mistake.Place.Split(',')[0], RegisterCsv.Files));
    }, iter: 1_500);

    [Fact]
    public void Tables_WithoutAFile_GiveARegisterOrMistakesOfTheOthers()
    {
        foreach (var file in RegisterCsv.Files)
        {
            var reading = RegisterCsv.Read(Files.Remove(file));
            Holds(reading);
            Assert.DoesNotContain(reading.Mistakes, mistake => mistake.Place.StartsWith(file, StringComparison.Ordinal));
        }
    }

    /// <summary>There is a register or there are mistakes; and a register is one that can be written and read in every format.</summary>
    private static void Holds(RegisterReading reading)
    {
        Assert.Equal(reading.Register is null, reading.Mistakes.Count > 0);
        Assert.All(reading.Mistakes, mistake => Assert.DoesNotContain(mistake.Found, char.IsControl));
        if (reading.Register is not { } register) return;
        Assert.Empty(RegisterCheck.Of(register));
        Assert.Equal(reading, RegisterJson.Read(RegisterJson.Write(register)));
        Assert.Equal(reading, RegisterCsv.Read(RegisterCsv.Write(register)));
    }

    private static string Edited(string text, (double At, int Cut, string Insert)[] edits) => edits.Aggregate(text, (edited, edit) =>
    {
        var at = (int)(edit.At * edited.Length);
        return edited[..at] + edit.Insert + edited[Math.Min(edited.Length, at + edit.Cut)..];
    });

    private static JsonDocument? Parsed(string json)
    {
        try
        {
            return JsonDocument.Parse(Encoding.UTF8.GetBytes(json));
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
