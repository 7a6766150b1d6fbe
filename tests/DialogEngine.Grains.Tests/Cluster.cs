using DialogEngine.Dialogues;
using DialogEngine.Storage;
using DialogEngine.Storage.Ballots;
using DialogEngine.Storage.Journal;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Orleans.Serialization;
using Orleans.TestingHost;

namespace DialogEngine;

/// <summary>Silos in this process with the grains as they are, over a store that others may use too.</summary>
public sealed class Cluster : IAsyncDisposable
{
    private readonly InProcessTestCluster _silos;

    private Cluster(InProcessTestCluster silos, Archive archive, Complaints complaints, IReadOnlyList<Faults> lines)
    {
        _silos = silos;
        Lines = lines;
        Complaints = complaints;
        Archive = archive;
    }

    public Archive Archive { get; }

    /// <summary>What the grains logged as errors.</summary>
    public Complaints Complaints { get; }

    /// <summary>What stands between each silo and the archive: failures ordered there are those of one silo alone.</summary>
    public IReadOnlyList<Faults> Lines { get; }

    public IGrainFactory Grains => _silos.Client;

    public IServiceProvider Services => _silos.Silos[0].ServiceProvider;

    /// <summary>Starts silos; they keep deadlines only when <paramref name="sweeps"/>.</summary>
    public static async Task<Cluster> Start(Archive archive, TimeProvider? clock = null, short silos = 1, bool sweeps = false)
    {
        var builder = new InProcessTestClusterBuilder(silos);
        var complaints = new Complaints();
        var lines = new List<Faults>();
        builder.ConfigureSilo((_, silo) =>
        {
            silo.Services.AddSerializer(serializer => serializer.AddDomainValues());
            silo.Services.AddSingleton(clock ?? TimeProvider.System);
            var line = new Faults();
            lines.Add(line);
            silo.Services.AddSingleton<IEventJournal>(new FaultyJournal(archive.Journal, line));
            silo.Services.AddSingleton<IBallotStore>(new FaultyBallots(archive.Ballots, line));
            silo.Services.AddSingleton<IReadiness>(new FaultyReadiness(archive.Readiness, line));
            silo.Services.AddSingleton(archive.Dialogues);
            silo.Services.AddSingleton(archive.Moderators);
            silo.Services.AddLogging(logging => logging.ClearProviders().AddProvider(complaints));
            silo.Services.AddDialogueGrains();
            if (sweeps) silo.Services.AddDeadlines();
        });
        builder.ConfigureClient(client => client.Services.AddSerializer(serializer => serializer.AddDomainValues()));
        var cluster = builder.Build();
        await cluster.DeployAsync();
        return new Cluster(cluster, archive, complaints, lines);
    }

    /// <summary>Has a grain forget what it holds, as it does when nobody has called it for a while.</summary>
    public Task Deactivate(IAddressable grain) => _silos.DeactivateAsync(grain);

    /// <summary>Stops a silo, and what it held comes up elsewhere.</summary>
    public Task StopSilo(int number) => _silos.StopSiloAsync(_silos.Silos[number]);

    public async ValueTask DisposeAsync() => await _silos.DisposeAsync();
}
