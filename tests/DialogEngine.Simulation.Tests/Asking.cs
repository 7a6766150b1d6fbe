using System.Reflection;

namespace DialogEngine.Simulating;

/// <summary>Whatever is asked of a simulated store, with the time that it takes to answer.</summary>
public class Asking : DispatchProxy
{
    private SimulatedProvider _provider = null!;
    private SimulatedStore _store = null!;

    internal static T For<T>(SimulatedProvider provider, SimulatedStore store) where T : class
    {
        var asking = Create<T, Asking>();
        ((Asking)(object)asking)._provider = provider;
        ((Asking)(object)asking)._store = store;
        return asking;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) =>
        _provider.Ask(() => (Task)targetMethod!.Invoke(_store, BindingFlags.DoNotWrapExceptions, null, args, null)!);
}
