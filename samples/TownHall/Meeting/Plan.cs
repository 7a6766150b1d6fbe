using System.Text.Json;
using DialogEngine.TownHall.Engine;

namespace DialogEngine.TownHall.Meeting;

/// <summary>plan.json: what the engine is given as it stands, read here for the sake of the story.</summary>
internal sealed record Plan(
    Dictionary<string, string> Title,
    Dictionary<string, string> Welcome,
    IReadOnlyList<Dictionary<string, string>> Climate,
    IReadOnlyList<string> Commitments,
    IReadOnlyList<string> Perspectives,
    IReadOnlyList<AgendaItem> Agenda,
    IReadOnlyList<Poll> Polls)
{
    public static (Plan Plan, JsonElement AsWritten) Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        var plan = document.Deserialize<Plan>(Wire.Json)!;
        return (plan with { Polls = [.. plan.Polls.Select(Poll.Complete)] }, document.RootElement.Clone());
    }
}

internal sealed record AgendaItem(string ItemId, Dictionary<string, string> Title);

internal sealed record Poll(
    string PollId,
    string ItemId,
    string Kind,
    Dictionary<string, string> Title,
    IReadOnlyList<Dictionary<string, string>> Options,
    string TallyVisibility,
    int MinChoices = 1,
    int MaxChoices = 1)
{
    private static readonly Dictionary<string, string>[] YesNoAbstain =
    [
        new() { ["sv"] = "Ja", ["en"] = "Yes" },
        new() { ["sv"] = "Nej", ["en"] = "No" },
        new() { ["sv"] = "Avstår", ["en"] = "Abstain" },
    ];

    // A plan leaves out the options of a yes-no-abstain poll: they are always the same.
    public static Poll Complete(Poll poll) => poll.Kind is "YesNoAbstain" ? poll with { Options = YesNoAbstain } : poll;
}
