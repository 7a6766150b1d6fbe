using System.Text.Json;

namespace DialogEngine.Faults.Single;

/// <summary>What an engine shows of a store once every poll is published.</summary>
internal sealed record StoreContent(IReadOnlyDictionary<string, PollContent> Polls)
{
    public const string Same = "the same tallies";
    public const string Earlier = "an earlier truth";
    public const string Different = "SILENTLY DIFFERENT";

    /// <summary>There is no such dialogue.</summary>
    public static StoreContent Nothing { get; } = new(new Dictionary<string, PollContent>());

    /// <summary>Whether it is the same; or less, and counted right; or neither.</summary>
    public string ComparedTo(StoreContent truth)
    {
        if (Polls.Values.Any(poll => !poll.IsCountedRight)) return Different;
        if (Polls.Count == truth.Polls.Count && Polls.All(poll => truth.Polls.TryGetValue(poll.Key, out var other) && other.Counts.SequenceEqual(poll.Value.Counts))) return Same;
        return Polls.All(poll => truth.Polls.TryGetValue(poll.Key, out var other) && poll.Value.Version <= other.Version
            && (poll.Value.Version < other.Version || other.Counts.SequenceEqual(poll.Value.Counts))) ? Earlier : Different;
    }
}

/// <summary>The tally of one poll, and whether it is the sum of the published ballots.</summary>
internal sealed record PollContent(int Version, int[] Counts, bool IsCountedRight)
{
    public static PollContent Of(JsonElement tally, JsonElement ballots)
    {
        int[] counts = [.. tally.GetProperty("counts").EnumerateArray().Select(count => count.GetInt32())];
        var recount = new int[counts.Length];
        var isRight = true;
        foreach (var option in ballots.EnumerateArray().SelectMany(ballot => ballot.GetProperty("choice").EnumerateArray()).Select(option => option.GetInt32()))
        {
            if (option < recount.Length) recount[option]++;
            else isRight = false;
        }

        return new PollContent(tally.GetProperty("version").GetInt32(), counts, isRight && recount.SequenceEqual(counts) && tally.GetProperty("ballots").GetInt32() == ballots.GetArrayLength());
    }
}
