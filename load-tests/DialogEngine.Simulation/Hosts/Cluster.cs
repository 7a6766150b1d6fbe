using DialogEngine.Storage;

namespace DialogEngine.Simulating;

/// <summary>The hosts, and the directory of what is activated where. It may have an activation twice, and learns late that a host is dead.</summary>
internal sealed class Cluster(Steps steps, Dice dice, Trace trace, Network network)
{
    /// <summary>How long a call may take; the engine's hosts have the same.</summary>
    private static readonly TimeSpan ResponseTimeout = TimeSpan.FromSeconds(5);

    private readonly Dictionary<string, List<Activation>> _directory = [];
    private int _activations;

    public List<Host> Hosts { get; } = [];

    public IReadOnlyList<Host> Up => [.. Hosts.Where(host => host.IsUp)];

    /// <summary>All that is activated now, in the order in which it first was.</summary>
    public IReadOnlyList<Activation> Activations => [.. _directory.Values.SelectMany(activations => activations).Where(activation => !activation.IsGone)];

    public Task<T> Call<T>(Host from, string key, bool interleaves, Func<object, Task<T>> act, Activation? self)
    {
        steps.MustBeAlone();
        var answer = new TaskCompletionSource<T>();
        var givingUp = steps.After(ResponseTimeout, () => answer.TrySetException(new TimeoutException($"{key} has not answered in time.")));
        Request request = null!;
        request = new Request(key, interleaves, Run, e => Back(() => answer.TrySetException(e)));
        if (self is { IsGone: false }) steps.After(TimeSpan.Zero, () => self.Receive(request));
        else Deliver(from, request);
        return answer.Task;

        async Task Run(object grain)
        {
            try
            {
                var result = await act(grain);
                Back(() => answer.TrySetResult(result));
            }
            catch (Exception e)
            {
                Expect(e, key);
                Back(() => answer.TrySetException(e));
            }
        }

        void Back(Func<bool> arrive) => network.Send(request.At!.Name, from.Name, () =>
        {
            givingUp.TurnOff();
            arrive();
        });
    }

    /// <summary>Passes on what came to an activation that has gone.</summary>
    public void Forward(Host at, Request request)
    {
        if (at.IsUp) Deliver(at, request);
    }

    public void Forget(Activation activation) => Of(activation.Key).Remove(activation);

    /// <summary>Activates what is somewhere already a second time, on another host.</summary>
    public void Double(Activation activation)
    {
        if (Up.Where(host => host != activation.Host).ToArray() is not { Length: > 0 } others) return;
        var second = Activate(activation.Key, dice.Pick(others));
        trace.Note($"cluster: {activation.Name} exists twice now: {second.Name}");
    }

    /// <summary>Of whatever exists twice, one stays.</summary>
    public void Unite()
    {
        foreach (var activations in _directory.Values)
            while (activations.Count(activation => !activation.IsGone) > 1)
            {
                var left = dice.Pick([.. activations.Where(activation => !activation.IsGone)]);
                activations.Remove(left);
                left.Leave();
            }
    }

    /// <summary>Kills a host; the others notice a while later.</summary>
    public void Kill(Host host)
    {
        trace.Note($"cluster: {host.Name} dies");
        host.Die();
        foreach (var activation in Activations.Where(activation => activation.Host == host)) activation.Die();
        Hosts.Remove(host);
        steps.After(dice.Between(100, 4_000), () =>
        {
            foreach (var activations in _directory.Values) activations.RemoveAll(activation => activation.Host == host);
        });
    }

    /// <summary>Takes an activation away in the middle of whatever it does.</summary>
    public void Lose(Activation activation)
    {
        activation.Die();
        Forget(activation);
    }

    /// <summary>Checks that a call failed in a way in which calls may fail.</summary>
    public void Expect(Exception e, string where)
    {
        if (e is StoreUnavailableException or TimeoutException or OrleansException) trace.Note($"{where}: {e.GetType().Name}");
        else steps.Fail(new ViolationException("nothing breaks", $"{where}: {e}"));
    }

    private void Deliver(Host from, Request request)
    {
        var activations = Of(request.Key);
        var target = activations.Count > 0 ? dice.Pick(activations) : Activate(request.Key, dice.Pick(Up));
        network.Send(from.Name, target.Host.Name, () =>
        {
            if (target.Host.IsUp) target.Receive(request);
        });
    }

    private Activation Activate(string key, Host host)
    {
        var activation = new Activation(this, host, key, ++_activations, steps);
        Of(key).Add(activation);
        trace.Mix(activation.Name);
        return activation;
    }

    private List<Activation> Of(string key)
    {
        if (!_directory.TryGetValue(key, out var activations)) _directory.Add(key, activations = []);
        return activations;
    }
}
