using System.Reflection;
using DialogEngine.Polls;

namespace DialogEngine.Simulating;

/// <summary>What the engine asks for its grains, on one host.</summary>
internal class GrainsOfHost : DispatchProxy
{
    private Cluster _cluster = null!;
    private Host _host = null!;

    public static IGrainFactory Of(Cluster cluster, Host host)
    {
        var grains = Create<IGrainFactory, GrainsOfHost>();
        ((GrainsOfHost)(object)grains)._cluster = cluster;
        ((GrainsOfHost)(object)grains)._host = host;
        return grains;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        if (targetMethod is not { Name: nameof(IGrainFactory.GetGrain), IsGenericMethod: true } || args is not [string key, ..])
            throw new NotSupportedException($"The simulation has no {targetMethod}.");
        return targetMethod.GetGenericArguments()[0] == typeof(IBallotBoxGrain)
            ? new BoxReference(_cluster, _host, key)
            : new DialogueReference(_cluster, _host, key);
    }
}
