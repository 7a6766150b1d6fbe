using Microsoft.AspNetCore.SignalR;
using StackExchange.Redis;

// SignalR with Redis as its backplane, and the counters in Redis: what is counted outlives the process, not a power
// cut, and the tally goes out ten times a second.
var builder = WebApplication.CreateBuilder(args);
builder.Logging.SetMinimumLevel(LogLevel.Warning);
var redis = await ConnectionMultiplexer.ConnectAsync(builder.Configuration["Redis"] ?? "127.0.0.1:6379");
builder.Services.AddSingleton<IConnectionMultiplexer>(redis);
builder.Services.AddSignalR().AddStackExchangeRedis(options => options.ConnectionFactory = _ => Task.FromResult<IConnectionMultiplexer>(redis));
builder.Services.AddHostedService<Broadcast>();
var app = builder.Build();
app.MapHub<VoteHub>("/vote");
app.Run();

internal sealed class VoteHub(IConnectionMultiplexer redis) : Hub
{
    public async Task<bool> Vote(string ballot, int option)
    {
        await redis.GetDatabase().HashIncrementAsync(Broadcast.Key, option);
        return true;
    }
}

internal sealed class Broadcast(IConnectionMultiplexer redis, IHubContext<VoteHub> hub) : BackgroundService
{
    public const string Key = "tally";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        var last = 0L;
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            var counts = new long[3];
            foreach (var (option, count) in (await redis.GetDatabase().HashGetAllAsync(Key)).Select(entry => ((int)entry.Name, (long)entry.Value))) counts[option] = count;
            if (counts.Sum() == last) continue;
            last = counts.Sum();
            await hub.Clients.All.SendAsync("tally", last, counts, stoppingToken);
        }
    }
}
