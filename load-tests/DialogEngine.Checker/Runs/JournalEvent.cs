using System.Text.Json;
using DialogEngine.Checking.Databases;

namespace DialogEngine.Checking.Runs;

/// <summary>What an entry of the journal says, as far as it matters here.</summary>
/// <param name="Version">Its place.</param>
/// <param name="At">When, in milliseconds of the engine's clock.</param>
/// <param name="Kind">Such as <c>poll-closed</c>.</param>
/// <param name="About">The poll or the contribution; empty when it is neither.</param>
/// <param name="IsByHand">Whether a moderator did it, and not the engine at a deadline.</param>
internal sealed record JournalEvent(long Version, double At, string Kind, string About, bool IsByHand)
{
    private const double TicksPerMs = 10_000;

    public string Where => $"dialogue_event version {Version}";

    /// <exception cref="UnreadableRunException">It is not JSON.</exception>
    public static JournalEvent Of(StoredEntry entry)
    {
        try
        {
            using var payload = JsonDocument.Parse(entry.Payload);
            var says = payload.RootElement;
            return new JournalEvent(entry.Version, entry.At / TicksPerMs, entry.Kind, Text(says, "poll") ?? Text(says, "contribution") ?? Shown(says) ?? "", Text(says, "by") is not null);
        }
        catch (JsonException e)
        {
            throw new UnreadableRunException($"dialogue_event version {entry.Version}", e.Message);
        }
    }

    private static string? Shown(JsonElement says) => says.TryGetProperty("projection", out var projection) && projection.ValueKind is JsonValueKind.Object ? Text(projection, "id") : null;

    private static string? Text(JsonElement from, string name) =>
        from.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;
}
