using System.Globalization;
using System.Text.Json;

namespace DialogEngine.Faults.Phones;

/// <summary>What stands first in a message of SignalR's JSON protocol, read without reading on.</summary>
internal readonly record struct MessageHead(int Type, string? Target, int InvocationId)
{
    public static MessageHead Read(ReadOnlySpan<byte> message)
    {
        var (type, target, id) = (0, (string?)null, 0);
        var json = new Utf8JsonReader(message);
        while (json.Read())
        {
            if (json.TokenType is not JsonTokenType.PropertyName) continue;
            if (json.ValueTextEquals("type")) type = json.Read() ? json.GetInt32() : 0;
            else if (json.ValueTextEquals("target")) target = json.Read() ? Known(json) : null;
            else if (json.ValueTextEquals("invocationId")) id = json.Read() ? int.Parse(json.GetString()!, CultureInfo.InvariantCulture) : 0;
            else break;
        }

        return new(type, target, id);
    }

    // Thousands of these a second: the same few strings each time.
    private static string Known(in Utf8JsonReader json) =>
        json.ValueTextEquals("Tally") ? "Tally"
        : json.ValueTextEquals("Change") ? "Change"
        : json.ValueTextEquals("Snapshot") ? "Snapshot"
        : json.ValueTextEquals("Presence") ? "Presence"
        : json.ValueTextEquals("Mine") ? "Mine"
        : json.GetString()!;
}
