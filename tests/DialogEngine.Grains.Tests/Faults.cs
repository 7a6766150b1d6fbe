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

/// <summary>The failures that tests order, each for a dialogue of its own.</summary>
public sealed class Faults
{
    private readonly ConcurrentDictionary<DialogueId, ConcurrentQueue<Fault>> _writes = new();
    private readonly ConcurrentDictionary<DialogueId, bool> _away = new();

    /// <summary>Lets the next write of a dialogue fail.</summary>
    public void FailNextWrite(DialogueId dialogue, Fault how) => _writes.GetOrAdd(dialogue, _ => new()).Enqueue(how);

    /// <summary>Lets everything of a dialogue fail, until it is back.</summary>
    public void GoAway(DialogueId dialogue) => _away[dialogue] = true;

    public void ComeBack(DialogueId dialogue) => _away.TryRemove(dialogue, out _);

    public async Task<T> Write<T>(DialogueId dialogue, Func<Task<T>> write)
    {
        var fails = _writes.GetOrAdd(dialogue, _ => new()).TryDequeue(out var fault);
        if (fails && fault is Fault.BeforeCommit) throw new StoreUnavailableException("The disk is full.");
        var written = await Read(dialogue, write);
        return fails ? throw new StoreUnavailableException("The connection was lost in the commit.") : written;
    }

    public Task<T> Read<T>(DialogueId dialogue, Func<Task<T>> read) =>
        _away.ContainsKey(dialogue) ? throw new StoreUnavailableException("The store is away.") : read();
}
