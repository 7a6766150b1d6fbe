using System.Text.Json;
using DialogEngine.Periods;
using DialogEngine.Texts;

namespace DialogEngine.Formats;

/// <summary>Writes the members of one entry in the order it is told. What is empty is left out.</summary>
internal sealed class EntryWriter(Utf8JsonWriter json)
{
    public void Value<T>(string member, T value, Notation<T> notation) => json.WriteString(member, notation.Write(value));

    public void Optional<T>(string member, T? value, Notation<T> notation) where T : class
    {
        if (value is not null) Value(member, value, notation);
    }

    public void Day(string member, DateOnly? day)
    {
        if (day is { } stated) Value(member, stated, Notation.Day);
    }

    public void When(string member, Timing timing)
    {
        if (timing.IsStated) Value(member, timing, Notation.Timing);
    }

    public void Number(string member, int number) => json.WriteNumber(member, number);

    public void Flag(string member, bool isSet)
    {
        if (isSet) json.WriteBoolean(member, isSet);
    }

    public void Text(string member, LocalizedText? text)
    {
        if (text is null) return;
        json.WritePropertyName(member);
        Write(text);
    }

    public void Texts(string member, ValueList<LocalizedText> texts) => List(member, texts, Write);

    public void Values<T>(string member, ValueList<T> values, Notation<T> notation) =>
        List(member, values, value => json.WriteStringValue(notation.Write(value)));

    public void Entry<T>(string member, T? entry, Action<EntryWriter, T> write) where T : class
    {
        if (entry is null) return;
        json.WritePropertyName(member);
        Write(entry, write);
    }

    public void Entries<T>(string member, ValueList<T> entries, Action<EntryWriter, T> write) =>
        List(member, entries, entry => Write(entry, write));

    private void List<T>(string member, ValueList<T> items, Action<T> write)
    {
        if (items.IsEmpty) return;
        json.WriteStartArray(member);
        foreach (var item in items) write(item);
        json.WriteEndArray();
    }

    private void Write<T>(T entry, Action<EntryWriter, T> write)
    {
        json.WriteStartObject();
        write(this, entry);
        json.WriteEndObject();
    }

    private void Write(LocalizedText text)
    {
        json.WriteStartObject();
        foreach (var (language, words) in text.Texts) json.WriteString(language, words);
        json.WriteEndObject();
    }
}
