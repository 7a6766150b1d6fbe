using System.CommandLine;
using System.Diagnostics;
using DialogEngine.Host;
using DialogEngine.Storage.Ballots;
using DialogEngine.Storage.Journal;
using DialogEngine.Storage.Registers;
using Microsoft.Extensions.DependencyInjection;

namespace DialogEngine.FaultyHost.Commands;

/// <summary><c>fill</c>: a store with many ballots in it, for the engine to find its way back through.</summary>
internal static class FillCommand
{
    public static Command Make()
    {
        var ballots = new Option<int>("--ballots") { Description = "how many", DefaultValueFactory = _ => 100_000 };
        var command = new Command("fill", "Writes ballots into a store, new or not, as the engine would. All other arguments are the engine's own, such as --DialogEngine:DataFolder=….") { ballots };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((given, stop) => Fill(given.GetValue(ballots), [.. given.UnmatchedTokens], stop));
        return command;
    }

    private static async Task Fill(int ballots, string[] arguments, CancellationToken stop)
    {
        var configuration = Engine.Configure(arguments).Configuration;
        var settings = StoreSettings.Of(configuration);
        Schema.Prepare(settings, configuration);
        await using var parts = new ServiceCollection().AddSingleton(TimeProvider.System).AddStorage(settings).BuildServiceProvider();
        var started = Stopwatch.GetTimestamp();
        var filling = new Filling(parts.GetRequiredService<IDialogueRegister>(), parts.GetRequiredService<IEventJournal>(), parts.GetRequiredService<IBallotStore>());
        var dialogue = await filling.Fill(ballots, stop);
        Console.WriteLine($"Dialogue {dialogue} has {ballots:N0} ballots, written in {Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s to {settings.Place}.");
    }
}
