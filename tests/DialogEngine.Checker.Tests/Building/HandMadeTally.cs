using System.Text.Json.Nodes;

namespace DialogEngine.Checking.Building;

/// <summary>A tally as a run shows it.</summary>
public sealed record HandMadeTally(string Poll, long Version, string State, long[] Counts, long Ballots, bool IsFinal)
{
    public JsonObject ToJson() => new()
    {
        ["pollId"] = Poll,
        ["version"] = Version,
        ["state"] = State,
        ["counts"] = new JsonArray([.. Counts.Select(count => JsonValue.Create(count))]),
        ["ballots"] = Ballots,
        ["final"] = IsFinal,
    };
}
