using System.Text.Json;
using System.Text.Json.Serialization;

namespace DialogEngine.Wire;

/// <summary>Reads and writes the receipt in the answer to a ballot in one go, as <see cref="OptionsJson"/> does a choice.</summary>
internal sealed class ReceiptJson : JsonConverter<Receipt>
{
    private static readonly OptionsJson Options = new();

    private static readonly JsonEncodedText PollId = Name(nameof(Receipt.PollId));
    private static readonly JsonEncodedText BallotId = Name(nameof(Receipt.BallotId));
    private static readonly JsonEncodedText Choice = Name(nameof(Receipt.Choice));
    private static readonly JsonEncodedText Revision = Name(nameof(Receipt.Revision));

    public override Receipt Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is not JsonTokenType.StartObject) throw new JsonException("A receipt is an object.");
        var (poll, ballot, revision) = ("", "", 0);
        IReadOnlyList<int> choice = [];
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndObject)
        {
            var name = reader.GetString();
            reader.Read();
            if (Is(PollId)) poll = reader.GetString() ?? "";
            else if (Is(BallotId)) ballot = reader.GetString() ?? "";
            else if (Is(Choice)) choice = Options.Read(ref reader, typeof(IReadOnlyList<int>), options);
            else if (Is(Revision)) revision = reader.GetInt32();
            else reader.Skip();

            bool Is(JsonEncodedText other) => string.Equals(name, other.Value, StringComparison.OrdinalIgnoreCase);
        }

        return new Receipt(poll, ballot, choice, revision);
    }

    public override void Write(Utf8JsonWriter writer, Receipt value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString(PollId, value.PollId);
        writer.WriteString(BallotId, value.BallotId);
        writer.WritePropertyName(Choice);
        Options.Write(writer, value.Choice, options);
        writer.WriteNumber(Revision, value.Revision);
        writer.WriteEndObject();
    }

    private static JsonEncodedText Name(string property) => JsonEncodedText.Encode(JsonNamingPolicy.CamelCase.ConvertName(property));
}
