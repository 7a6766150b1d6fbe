using System.Collections.Concurrent;
using System.Globalization;
using DialogEngine.Faults.Histories;
using DialogEngine.Faults.Phones;

namespace DialogEngine.Faults.Meetings;

/// <summary>People who join a meeting, some at a time.</summary>
internal sealed class Arrivals(Room room)
{
    private const int AtATime = 16;

    private readonly ConcurrentBag<string> _tokens = [];

    /// <summary>What the engine has given them: secrets that must stand in no log.</summary>
    public IEnumerable<string> Tokens => _tokens;

    /// <param name="count">How many people.</param>
    /// <param name="watching">How many of them write down everything that they see.</param>
    /// <param name="stop">Ends it.</param>
    public async Task<Phone[]> Join(int count, int watching, CancellationToken stop)
    {
        var phones = new Phone[count];
        await Parallel.ForEachAsync(
            Enumerable.Range(0, count),
            new ParallelOptions { MaxDegreeOfParallelism = AtATime, CancellationToken = stop },
            async (n, limit) => phones[n] = await Join(n, n * watching / count != (n - 1) * watching / count || n == 0, limit));
        return phones;
    }

    private async Task<Phone> Join(int number, bool watches, CancellationToken stop)
    {
        var who = string.Create(CultureInfo.InvariantCulture, $"phone-{number:0000}");
        var history = new HistoryWriter(room.Folder.History, who);
        var join = new JoinOperation(Operation.NewId(), number % 3 == 0 ? "Room" : "Remote");
        var body = $$"""{"code":"{{room.JoinCode}}","attendance":"{{join.Attendance}}"}""";
        var host = room.Hosts[number % room.Hosts.Count].Url;
        history.Invoke(join, host);
        var joined = await EngineHttp.Insist(HttpMethod.Post, () => new Uri(host, "/api/join"), body, userAgent: $"{who} {room.UserAgentCanary}", stop: stop);
        history.Outcome(join, host, Outcome.Ok);
        var token = joined.GetProperty("participantToken").GetString()!;
        _tokens.Add(token);
        return new Phone(room, who, token, history, watches);
    }
}
