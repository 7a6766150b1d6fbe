using System.CommandLine;
using DialogEngine.FaultyHost.Bugs;
using DialogEngine.Host;
using DialogEngine.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Orleans.Configuration;

namespace DialogEngine.FaultyHost.Commands;

/// <summary>Without a word of its own: runs the engine until it is told to stop, with whatever was put into it.</summary>
internal static class EngineCommand
{
    private const int NotStarted = 1;
    private const int NotUnderstood = 2;

    public static RootCommand Make(params Command[] others)
    {
        var bug = new Option<string?>("--bug") { Description = "a bug that the engine is to have; `bugs` names them" };
        var clock = new Option<FileInfo?>("--clock-file") { Description = "a file with the seconds by which the engine's clock is wrong; it may change at any time" };
        var heap = new Option<FileInfo?>("--heap-file") { Description = "a file that is written whenever it is missing: the bytes of the heap that are in use after a full collection" };
        var cluster = new Option<string?>("--cluster-id") { Description = "the cluster that it joins: another than the engine's own has its own activation of everything" };
        var command = new RootCommand("Runs DialogEngine with a fault inside. All other arguments are the engine's own. Never to be deployed.")
        {
            bug, clock, heap, cluster,
        };
        command.TreatUnmatchedTokensAsErrors = false;
        foreach (var other in others) command.Add(other);
        command.SetAction((given, stop) => Run(given.GetValue(bug), given.GetValue(clock), given.GetValue(heap), given.GetValue(cluster), [.. given.UnmatchedTokens]));
        return command;
    }

    private static async Task<int> Run(string? bug, FileInfo? clock, FileInfo? heap, string? cluster, string[] arguments)
    {
        var planted = BugList.All.FirstOrDefault(known => known.Name == bug);
        if (bug is not null && planted is null)
        {
            await Console.Error.WriteLineAsync($"There is no bug '{bug}'. There are: {string.Join(", ", BugList.All.Select(known => known.Name))}.");
            return NotUnderstood;
        }

        try
        {
            await using var engine = await Engine.Start(arguments, builder => Change(builder.Services, planted, clock, heap, cluster));
            await engine.WaitForShutdownAsync();
            return 0;
        }
        catch (Exception e) when (e is CannotStartException or StoreUnavailableException)
        {
            await Console.Error.WriteLineAsync($"DialogEngine did not start. {e.Message}");
            return NotStarted;
        }
    }

    private static void Change(IServiceCollection parts, Bug? bug, FileInfo? clock, FileInfo? heap, string? cluster)
    {
        if (clock is not null)
        {
            parts.RemoveAll<TimeProvider>();
            parts.AddSingleton<TimeProvider>(new WrongClock(clock));
        }

        if (heap is not null) parts.AddHostedService(_ => new HeapGauge(heap));
        if (cluster is not null) parts.PostConfigure<ClusterOptions>(options => options.ClusterId = cluster);
        bug?.Plant(parts);
    }
}
