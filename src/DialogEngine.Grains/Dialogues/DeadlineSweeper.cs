using DialogEngine.Storage.Ballots;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DialogEngine.Dialogues;

/// <summary>Wakes the dialogues whose polls are past their deadline. Every host does so: whoever is alive keeps the deadlines.</summary>
internal sealed partial class DeadlineSweeper(IBallotStore ballots, IGrainFactory grains, TimeProvider clock, ILogger<DeadlineSweeper> log) : BackgroundService
{
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private bool _failing;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pace, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken)) await Sweep(stoppingToken);
    }

    internal async Task Sweep(CancellationToken cancel)
    {
        try
        {
            // All at once, and not for long: one that is slow to wake, as when its host has died, keeps no other waiting.
            var overdue = await ballots.Overdue(clock.GetUtcNow(), cancel);
            await Task.WhenAll(overdue.Select(dialogue => grains.GetGrain<IDialogueGrain>(dialogue.ToString()).Wake())).WaitAsync(Patience, clock, cancel);
            _failing = false;
        }
        catch (Exception e) when (!cancel.IsCancellationRequested)
        {
            // Nothing may end the sweeping, nor the host with it: not even a dialogue whose journal is damaged.
            if (!_failing) LogLater(e.Message);
            _failing = true;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Deadlines could not be kept now and are tried again: {Reason}")]
    private partial void LogLater(string reason);
}
