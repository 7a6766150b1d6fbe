using DialogEngine.Storage.Writing;

namespace DialogEngine.Storage.Sqlite.Writing;

/// <summary>What waits for the writer's thread. That sleeps while nothing does, and never spins: the processor is the voters'.</summary>
internal sealed class WriterQueue
{
    private readonly Queue<SessionItem> _items = new();
    private bool _isClosed;

    public int Count
    {
        get
        {
            lock (_items) return _items.Count;
        }
    }

    /// <summary>Whether nothing waits, nor ever will.</summary>
    public bool IsDone
    {
        get
        {
            lock (_items) return _isClosed && _items.Count == 0;
        }
    }

    /// <summary>Leaves an item; false when too many wait.</summary>
    /// <exception cref="StoreUnavailableException">The store is closed.</exception>
    public bool TryAdd(SessionItem item)
    {
        lock (_items)
        {
            if (_isClosed) throw StoreUnavailableException.Closed();
            if (_items.Count >= WriteItem.MaxWaiting) return false;
            _items.Enqueue(item);
            if (_items.Count == 1) Monitor.Pulse(_items);
            return true;
        }
    }

    /// <summary>The next item; null when none has come within the patience, or none will.</summary>
    public SessionItem? Take(TimeSpan patience)
    {
        lock (_items)
        {
            if (_items.Count == 0 && !_isClosed && patience != TimeSpan.Zero) Monitor.Wait(_items, patience);
            return _items.TryDequeue(out var item) ? item : null;
        }
    }

    /// <summary>Lets nothing in any more.</summary>
    public void Close()
    {
        lock (_items)
        {
            _isClosed = true;
            Monitor.PulseAll(_items);
        }
    }
}
