using System.Collections.Concurrent;
using System.Text.Json;

namespace DialogEngine.TownHall.Engine;

/// <summary>The states of the dialogue, its polls and its contributions, as the desk was last told.</summary>
internal sealed class DeskView
{
    /// <summary>What the dialogue itself goes by.</summary>
    public const string TheDialogue = "";

    private readonly ConcurrentDictionary<string, string> _states = new();

    public string? StateOf(string id) => _states.GetValueOrDefault(id);

    /// <summary>Takes in a <c>Snapshot</c> or a <c>Change</c>: both name the things that are new or different, with their states.</summary>
    public void Take(JsonElement message)
    {
        var seen = message.Deserialize<Seen>(Wire.Json)!;
        if (seen.Header is { } header) _states[TheDialogue] = header.State;
        foreach (var poll in seen.Polls ?? []) _states[poll.PollId] = poll.State;
        foreach (var contribution in seen.Contributions ?? []) _states[contribution.ContributionId] = contribution.State;
    }

    private sealed record Seen(SeenDialogue? Header, SeenPoll[]? Polls, SeenContribution[]? Contributions);

    private sealed record SeenDialogue(string State);

    private sealed record SeenPoll(string PollId, string State);

    private sealed record SeenContribution(string ContributionId, string State);
}
