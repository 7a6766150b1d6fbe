using System.Collections.Concurrent;
using DialogEngine.Dialogues;
using DialogEngine.Storage.Ballots;

namespace DialogEngine.FaultyHost.Stores;

/// <summary>What has been answered and not been committed yet, box by box.</summary>
internal sealed class Debts
{
    private readonly ConcurrentDictionary<BoxId, Task> _owed = new();
    private readonly ConcurrentDictionary<DialogueId, SemaphoreSlim> _gates = new();

    /// <summary>Returns when all that a box owes is committed.</summary>
    public Task Paid(BoxId box) => _owed.GetValueOrDefault(box, Task.CompletedTask);

    /// <summary>Foresees what a commit would answer, and owes it from then on.</summary>
    public async Task<T> Incur<T>(BoxId box, Func<Task<T>> foresee, Func<Task> pay)
    {
        // What stands in the box is known only when the ballots before are in it.
        await Paid(box);
        using var _ = await Enter(box.Dialogue);
        var foreseen = await foresee();
        _owed[box] = pay();
        return foreseen;
    }

    /// <summary>Does something when a dialogue owes nothing, and lets it incur no debt meanwhile.</summary>
    public async Task<T> Settled<T>(DialogueId dialogue, Func<Task<T>> action)
    {
        using var _ = await Enter(dialogue);
        await Task.WhenAll(_owed.Where(box => box.Key.Dialogue == dialogue).Select(box => box.Value));
        return await action();
    }

    private async Task<IDisposable> Enter(DialogueId dialogue)
    {
        var gate = _gates.GetOrAdd(dialogue, _ => new SemaphoreSlim(1));
        await gate.WaitAsync();
        return new Leaving(gate);
    }

    private sealed class Leaving(SemaphoreSlim gate) : IDisposable
    {
        public void Dispose() => gate.Release();
    }
}
