using DialogEngine.Storage;
using DialogEngine.Storage.Ballots;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DialogEngine.Dialogues;

/// <summary>Wakes the dialogues whose polls are past their deadline. Every host does so: whoever is alive keeps the deadlines.</summary>
internal sealed partial class DeadlineSweeper(IBallotStore ballots, IGrainFactory grains, TimeProvider clock, ILogger<DeadlineSweeper> log) : BackgroundService
{
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(500);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pace, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken)) await Sweep(stoppingToken);
    }

    private async Task Sweep(CancellationToken cancel)
    {
        try
        {
            foreach (var dialogue in await ballots.Overdue(clock.GetUtcNow(), cancel))
                await grains.GetGrain<IDialogueGrain>(dialogue.ToString()).Wake();
        }
        catch (Exception e) when (e is StoreUnavailableException or OrleansException or TimeoutException)
        {
            LogLater(e.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Deadlines could not be kept now and are tried again: {Reason}")]
    private partial void LogLater(string reason);
}
