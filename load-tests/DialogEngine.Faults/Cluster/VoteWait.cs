using System.Text.Json;
using DialogEngine.Faults.Meetings;

namespace DialogEngine.Faults.Cluster;

/// <summary>How long a phone waited for an answer to one ballot, however often it had to be sent, as its history tells.</summary>
/// <param name="Meeting">Whose phone it is.</param>
/// <param name="Phone">The phone's name.</param>
/// <param name="Poll">The poll that the ballot is for.</param>
/// <param name="Ballot">The ballot's id.</param>
/// <param name="FirstHost">The address that it was sent to first.</param>
/// <param name="From">When that was, in milliseconds of the histories' clock.</param>
internal sealed record VoteWait(Meeting Meeting, string Phone, string Poll, string Ballot, string FirstHost, double From)
{
    /// <summary>What is said to a ballot for a poll that is closed: an answer, also where nobody can tell any more what stands.</summary>
    public const string Closed = "PollNotOpen";

    /// <summary>When the answer came; later than everything while none has.</summary>
    public double To { get; private set; } = double.MaxValue;

    /// <summary>Whether it was acknowledged.</summary>
    public bool IsAcknowledged { get; private set; }

    /// <summary>What the engine said to it in the end; null while nothing is known.</summary>
    public string? Verdict { get; private set; }

    public int Sendings { get; private set; }

    /// <summary>The address that it was sent to last.</summary>
    public string LastHost { get; private set; } = FirstHost;

    /// <summary>When that was.</summary>
    public double LastFrom { get; private set; } = From;

    public double Milliseconds => (Verdict is null ? Histories.Monotonic.Now : To) - From;

    /// <summary>All that the phones of a meeting have waited for until now.</summary>
    public static IEnumerable<VoteWait> Of(Meeting meeting) =>
        Directory.EnumerateFiles(meeting.Folder.History, "phone-*.jsonl").SelectMany(path => Read(meeting, path));

    private static Dictionary<string, VoteWait>.ValueCollection Read(Meeting meeting, string path)
    {
        Dictionary<string, VoteWait> waits = [];
        foreach (var line in Lines(path))
        {
            using var json = JsonDocument.Parse(line);
            var entry = json.RootElement;
            var (type, at) = (Text(entry, "type"), entry.GetProperty("at").GetDouble());
            if (Text(entry, "what") is not ("vote" or "support") || type is "saw") continue;
            var (ballot, host) = (Text(entry, "op"), Text(entry, "host"));
            if (!waits.TryGetValue(ballot, out var wait))
                waits[ballot] = wait = new VoteWait(meeting, Path.GetFileNameWithoutExtension(path), Text(entry, "poll"), ballot, host, at);
            if (type is "invoke") (wait.Sendings, wait.LastHost, wait.LastFrom) = (wait.Sendings + 1, host, at);
            else if (wait.Verdict is null && (type is not "info" || Text(entry, "verdict") == Closed)) (wait.IsAcknowledged, wait.Verdict, wait.To) = (type is "ok", Text(entry, "verdict"), at);
        }

        return waits.Values;
    }

    private static IEnumerable<string> Lines(string path)
    {
        using var reader = new StreamReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        while (reader.ReadLine() is { } line)
        {
            // The last one may be under way.
            if (line.EndsWith('}')) yield return line;
        }
    }

    private static string Text(JsonElement entry, string name) => entry.TryGetProperty(name, out var text) ? text.GetString()! : "";
}
