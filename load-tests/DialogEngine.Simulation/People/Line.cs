namespace DialogEngine.Simulating;

/// <summary>How somebody asks a host over the network: the question may arrive late, twice or never, and so may the answer.</summary>
internal sealed class Line(World world, string name)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    /// <summary>Asks; null when it is not known what became of it.</summary>
    /// <param name="sent">Hears how many of the question are on their way.</param>
    public Task<T?> Ask<T>(Host host, Func<Front, Task<T>> act, Action<int>? sent = null) where T : class
    {
        var answer = new TaskCompletionSource<T?>();
        var givingUp = world.Steps.After(Patience, () => answer.TrySetResult(null));
        var copies = world.Network.SendFromPhone(name, host.Name, () => host.Receive(async () =>
        {
            var reply = await act(host.Front);
            world.Network.Send(host.Name, name, () =>
            {
                givingUp.TurnOff();
                answer.TrySetResult(reply);
            });
        }));
        sent?.Invoke(copies);
        return answer.Task;
    }
}
