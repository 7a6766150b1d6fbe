using System.Text.Json;
using System.Text.Json.Serialization;

namespace DialogEngine.Wire;

/// <summary>Reads and writes the options of a choice as a list of numbers, in one go: every ballot has such a list, and there is nothing to keep between its parts.</summary>
internal sealed class OptionsJson : JsonConverter<IReadOnlyList<int>>
{
    // More than a ballot has; a longer list is read all the same, and refused by its length.
    private const int Usual = 32;

    public override IReadOnlyList<int> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is not JsonTokenType.StartArray) throw new JsonException("The options of a choice are a list of numbers.");
        Span<int> room = stackalloc int[Usual];
        var count = 0;
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
        {
            if (reader.TokenType is not JsonTokenType.Number || !reader.TryGetInt32(out var option)) throw new JsonException("The options of a choice are whole numbers.");
            if (count == room.Length)
            {
                var larger = new int[2 * count];
                room.CopyTo(larger);
                room = larger;
            }

            room[count++] = option;
        }

        return room[..count].ToArray();
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<int> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        for (var i = 0; i < value.Count; i++) writer.WriteNumberValue(value[i]);
        writer.WriteEndArray();
    }
}
