using System.Collections.Concurrent;
using DialogEngine.Dialogues;
using DialogEngine.Storage;

namespace DialogEngine;

/// <summary>How a write fails.</summary>
public enum Fault
{
    /// <summary>Nothing is written.</summary>
    BeforeCommit,

    /// <summary>It is written, and whoever asked does not learn it.</summary>
    AfterCommit,
}

/// <summary>The failures that tests order, each for a dialogue or moderator of its own.</summary>
public sealed class Faults
{
    private readonly ConcurrentDictionary<object, ConcurrentQueue<Fault>> _writes = new();
    private readonly ConcurrentDictionary<object, Exception> _away = new();

    /// <summary>Lets the next write of somebody fail.</summary>
    public void FailNextWrite(object of, Fault how) => _writes.GetOrAdd(of, _ => new()).Enqueue(how);

    /// <summary>Lets all that is somebody's fail, until it is back.</summary>
    public void GoAway(object of) => _away[of] = new StoreUnavailableException("The store is away.");

    /// <summary>Lets a dialogue be found damaged.</summary>
    public void Damage(DialogueId dialogue) => _away[dialogue] = new BrokenJournalException(dialogue, 1);

    public void ComeBack(object of) => _away.TryRemove(of, out _);

    public async Task<T> Write<T>(object of, Func<Task<T>> write)
    {
        var fails = _writes.GetOrAdd(of, _ => new()).TryDequeue(out var fault);
        if (fails && fault is Fault.BeforeCommit) throw new StoreUnavailableException("The disk is full.");
        var written = await Read(of, write);
        return fails ? throw new StoreUnavailableException("The connection was lost in the commit.") : written;
    }

    public Task Write(object of, Func<Task> write) => Write(of, async () =>
    {
        await write();
        return true;
    });

    public Task<T> Read<T>(object of, Func<Task<T>> read) =>
        _away.TryGetValue(of, out var failure) ? Task.FromException<T>(failure) : read();
}
