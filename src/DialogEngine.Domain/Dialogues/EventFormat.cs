using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using DialogEngine.Activities;
using DialogEngine.Commitments;

namespace DialogEngine.Dialogues;

/// <summary>The written form of a dialogue's events: JSON that stays readable for ever.</summary>
public static class EventFormat
{
    private static readonly EventJson Json = new(new JsonSerializerOptions(EventJson.Default.Options)
    {
        // The journal is read by people too, in Swedish.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>Writes an event: the stable name of its kind, and the whole event as JSON.</summary>
    public static (string Kind, string Json) Write(DialogueEvent happened)
    {
        var json = JsonSerializer.Serialize(happened, Json.DialogueEvent);
        using var document = JsonDocument.Parse(json);
        return (document.RootElement.GetProperty("kind").GetString()!, json);
    }

    /// <summary>Reads an event back.</summary>
    /// <exception cref="JsonException">It is not an event that this version knows.</exception>
    public static DialogueEvent Read(string json) =>
        JsonSerializer.Deserialize(json, Json.DialogueEvent) ?? throw new JsonException("An event is an object; this one is null.");
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    AllowOutOfOrderMetadataProperties = true)]
[JsonSerializable(typeof(DialogueEvent))]
[JsonSerializable(typeof(FocusGroup))]
[JsonSerializable(typeof(Arena))]
[JsonSerializable(typeof(WayIn))]
[JsonSerializable(typeof(AccessMeasure))]
internal sealed partial class EventJson : JsonSerializerContext;
