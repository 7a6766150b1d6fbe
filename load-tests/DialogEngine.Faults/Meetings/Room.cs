using DialogEngine.Faults.Running;

namespace DialogEngine.Faults.Meetings;

/// <summary>What everybody in one meeting has in common.</summary>
internal sealed record Room(IReadOnlyList<EngineProcess> Hosts, RunFolder Folder, RunSettings Settings, string Dialogue, string JoinCode, Agenda Agenda, VoteWatch Votes)
{
    /// <summary>A text that stands in the user agent of every phone, and in nothing that is kept.</summary>
    public string UserAgentCanary { get; } = "canary-ua-" + Histories.Operation.NewId()[..8];

    /// <summary>Choices of one person, the same for the same seed.</summary>
    public Random RandomOf(string who) => new(HashCode(who) ^ Settings.Seed);

    // string.GetHashCode differs from one process to the next.
    private static int HashCode(string text) => text.Aggregate(17, (hash, letter) => unchecked((hash * 31) + letter));
}
