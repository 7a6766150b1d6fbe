using DialogEngine.Dialogues;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Orleans.Serialization;
using Orleans.TestingHost;

namespace DialogEngine;

/// <summary>Silos in this process with the grains as they are, over a store that others may use too.</summary>
public sealed class Cluster : IAsyncDisposable
{
    private readonly InProcessTestCluster _silos;

    private Cluster(InProcessTestCluster silos, Archive archive, Complaints complaints)
    {
        _silos = silos;
        Complaints = complaints;
        Archive = archive;
    }

    public Archive Archive { get; }

    /// <summary>What the grains logged as errors.</summary>
    public Complaints Complaints { get; }

    public IGrainFactory Grains => _silos.Client;

    public IServiceProvider Services => _silos.Silos[0].ServiceProvider;

    /// <summary>Starts silos; they keep deadlines only when <paramref name="sweeps"/>.</summary>
    public static async Task<Cluster> Start(Archive archive, TimeProvider? clock = null, short silos = 1, bool sweeps = false)
    {
        var builder = new InProcessTestClusterBuilder(silos);
        var complaints = new Complaints();
        builder.ConfigureSilo((_, silo) =>
        {
            silo.Services.AddSerializer(serializer => serializer.AddDomainValues());
            silo.Services.AddSingleton(clock ?? TimeProvider.System);
            silo.Services.AddSingleton(archive.Journal);
            silo.Services.AddSingleton(archive.Ballots);
            silo.Services.AddSingleton(archive.Dialogues);
            silo.Services.AddSingleton(archive.Moderators);
            silo.Services.AddLogging(logging => logging.ClearProviders().AddProvider(complaints));
            if (sweeps) silo.Services.AddDialogueGrains();
        });
        builder.ConfigureClient(client => client.Services.AddSerializer(serializer => serializer.AddDomainValues()));
        var cluster = builder.Build();
        await cluster.DeployAsync();
        return new Cluster(cluster, archive, complaints);
    }

    /// <summary>Has a grain forget what it holds, as it does when nobody has called it for a while.</summary>
    public Task Deactivate(IAddressable grain) => _silos.DeactivateAsync(grain);

    /// <summary>Stops a silo, and what it held comes up elsewhere.</summary>
    public Task StopSilo(int number) => _silos.StopSiloAsync(_silos.Silos[number]);

    public async ValueTask DisposeAsync() => await _silos.DisposeAsync();
}
