using System.Text.Json;
using DialogEngine.Periods;
using DialogEngine.Texts;

namespace DialogEngine.Formats;

/// <summary>Writes the entries of a graph.</summary>
/// <param name="json">What is written to.</param>
/// <param name="address">The address that all entries are under.</param>
internal sealed partial class GraphWriter(Utf8JsonWriter json, string address)
{
    private const string SchemaAddress = "https://schema.org/";

    /// <summary>An entry of its own.</summary>
    public void Node(string folder, string key, string type, Action write)
    {
        json.WriteStartObject();
        json.WriteString("@id", Id(folder, key));
        json.WriteString("@type", type);
        write();
        json.WriteEndObject();
    }

    /// <summary>An entry of its own that two vocabularies have a type for.</summary>
    public void Node(string folder, string key, string type, string otherType, Action write)
    {
        json.WriteStartObject();
        json.WriteString("@id", Id(folder, key));
        json.WriteStartArray("@type");
        json.WriteStringValue(type);
        json.WriteStringValue(otherType);
        json.WriteEndArray();
        write();
        json.WriteEndObject();
    }

    /// <summary>An entry within another, without an address.</summary>
    public void Within(string type, Action write)
    {
        json.WriteStartObject();
        json.WriteString("@type", type);
        write();
        json.WriteEndObject();
    }

    public void Within(string member, string type, Action write)
    {
        json.WritePropertyName(member);
        Within(type, write);
    }

    public void Each<T>(string member, ValueList<T> items, Action<T> write)
    {
        if (items.IsEmpty) return;
        json.WriteStartArray(member);
        foreach (var item in items) write(item);
        json.WriteEndArray();
    }

    public void Value(string member, string value) => json.WriteString(member, value);

    public void Number(string member, int number) => json.WriteNumber(member, number);

    public void Text(string member, LocalizedText? text)
    {
        if (text is null) return;
        json.WriteStartObject(member);
        foreach (var (language, words) in text.Texts) json.WriteString(language, words);
        json.WriteEndObject();
    }

    /// <summary>Texts in their order: each is an entry that is called by it.</summary>
    public void Texts(string member, ValueList<LocalizedText> texts) => Each(member, texts, text => Within("DefinedTerm", () => Text("name", text)));

    public void Day(string member, DateOnly? day)
    {
        if (day is { } stated) json.WriteString(member, Notation.Day.Write(stated));
    }

    public void When(Timing when)
    {
        if (when.IsStated) json.WriteString("temporalCoverage", when.ToString());
    }

    public void Reference(string member, string folder, string key) => json.WriteString(member, Id(folder, key));

    public void References<T>(string member, string folder, ValueList<T> keys) => Each(member, keys, key => Item(folder, key!.ToString()!));

    /// <summary>A reference in a list of several.</summary>
    public void Item(string folder, string key) => json.WriteStringValue(Id(folder, key));

    /// <summary>A word of schema.org itself, such as <c>EventCancelled</c>.</summary>
    public void SchemaWord(string member, string word) => json.WriteString(member, SchemaAddress + word);

    private string Id(string folder, string key) => $"{address}#{folder}/{key}";
}
