using Microsoft.AspNetCore.SignalR;

// A SignalR hub with the tally in memory: nothing survives a restart, and it goes out ten times a second.
var builder = WebApplication.CreateBuilder(args);
builder.Logging.SetMinimumLevel(LogLevel.Warning);
builder.Services.AddSignalR();
builder.Services.AddSingleton<Poll>();
builder.Services.AddHostedService<Broadcast>();
var app = builder.Build();
app.MapHub<VoteHub>("/vote");
app.Run();

internal sealed class Poll
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, int> _ballots = [];
    private readonly long[] _counts = new long[3];

    public void Vote(string ballot, int option)
    {
        lock (_gate)
        {
            if (_ballots.TryAdd(ballot, option)) _counts[option]++;
        }
    }

    public (long Version, long[] Counts) Tally()
    {
        lock (_gate) return (_ballots.Count, [.. _counts]);
    }
}

internal sealed class VoteHub(Poll poll) : Hub
{
    public bool Vote(string ballot, int option)
    {
        poll.Vote(ballot, option);
        return true;
    }
}

internal sealed class Broadcast(Poll poll, IHubContext<VoteHub> hub) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        var last = 0L;
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            var (version, counts) = poll.Tally();
            if (version == last) continue;
            last = version;
            await hub.Clients.All.SendAsync("tally", version, counts, stoppingToken);
        }
    }
}
