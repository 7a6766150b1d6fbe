using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DialogEngine.Texts;

namespace DialogEngine.Formats;

/// <summary>JSON as text, and what is in it read without surprises.</summary>
internal static class Json
{
    /// <summary>Writes indented JSON in which å, ä and ö are themselves, with the line ends of every system alike.</summary>
    /// <param name="write">Writes the value.</param>
    /// <param name="encoder">Which characters are escaped; by default only those that JSON asks for.</param>
    public static string Write(Action<Utf8JsonWriter> write, JavaScriptEncoder? encoder = null)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var options = new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = encoder ?? JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var json = new Utf8JsonWriter(buffer, options)) write(json);
        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    /// <summary>The text of a JSON string; not of any other value, nor of one with half a character in it.</summary>
    public static bool TryString(JsonElement element, [MaybeNullWhen(false)] out string text)
    {
        text = null;
        return element.ValueKind is JsonValueKind.String && (text = Readable(element.GetString)) is not null;
    }

    public static bool TryName(JsonProperty member, [MaybeNullWhen(false)] out string name) =>
        (name = Readable(() => member.Name)) is not null;

    /// <summary>A whole number from 0 up, however it is written: 310, 310.0 or 3.1e2.</summary>
    public static bool TryWhole(JsonElement element, out int number)
    {
        number = 0;
        if (element.ValueKind is not JsonValueKind.Number || !element.TryGetDouble(out var given) || given is not (>= 0 and <= int.MaxValue) || !double.IsInteger(given)) return false;
        number = (int)given;
        return true;
    }

    /// <summary>A member of an object; asking the object itself fails when any of its names has half a character in it.</summary>
    public static JsonElement? Find(JsonElement owner, string member)
    {
        foreach (var found in owner.EnumerateObject())
            if (TryName(found, out var name) && name == member) return found.Value;
        return null;
    }

    public static string Describe(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String when !TryString(element, out _) => WellFormed.NotSo,
        JsonValueKind.Null => "null",
        _ => MistakeList.Describe(element),
    };

    /// <summary>Reads JSON, or notes where it ends to be JSON.</summary>
    public static bool TryParse(ReadOnlyMemory<byte> utf8, MistakeList mistakes, [MaybeNullWhen(false)] out JsonDocument document)
    {
        document = null;
        if (utf8.Span.StartsWith("\uFEFF"u8)) utf8 = utf8[3..];
        if (utf8.Length > RegisterLimits.FileLength)
        {
            mistakes.Add("", $"at most {RegisterLimits.FileLength} bytes", $"{utf8.Length}");
            return false;
        }

        try
        {
            document = JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = RegisterLimits.Depth });
            return true;
        }
        catch (JsonException wrong)
        {
            var (expected, at) = DeepestAllowed(utf8.Span) is { } deep
                ? ($"at most {RegisterLimits.Depth} objects and lists inside one another", deep)
                : ("JSON", Offset(utf8.Span, wrong));
            mistakes.Add(Place(utf8.Span, at), expected, Rest(utf8.Span[at..]));
            return false;
        }
    }

    private static string? Readable(Func<string?> text)
    {
        try
        {
            return text();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Where something begins that lies deeper than is allowed, or null.</summary>
    private static int? DeepestAllowed(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = RegisterLimits.Depth + 1 });
        try
        {
            while (reader.Read())
                if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && reader.CurrentDepth >= RegisterLimits.Depth)
                    return (int)reader.TokenStartIndex;
        }
        catch (JsonException)
        {
            // What is wrong comes before anything too deep.
        }

        return null;
    }

    private static int Offset(ReadOnlySpan<byte> utf8, JsonException wrong)
    {
        var line = 0;
        for (var i = wrong.LineNumber ?? 0; i > 0; i--) line += utf8[line..].IndexOf((byte)'\n') + 1;
        return Math.Min(utf8.Length, line + (int)(wrong.BytePositionInLine ?? 0));
    }

    private static string Place(ReadOnlySpan<byte> utf8, int at)
    {
        var before = utf8[..at];
        var column = Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
        return $"line {before.Count((byte)'\n') + 1}, column {column}";
    }

    private static string Rest(ReadOnlySpan<byte> utf8)
    {
        var end = utf8.IndexOfAny((byte)'\n', (byte)'\r');
        var line = end < 0 ? utf8 : utf8[..end];
        if (utf8.IsEmpty) return "the end of the file";
        return line.IsEmpty ? "the end of the line" : $"'{MistakeList.Short(Encoding.UTF8.GetString(line))}'";
    }
}
