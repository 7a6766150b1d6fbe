using System.Diagnostics;

namespace DialogEngine.Storage.Writing;

/// <summary>Something to write that waits for a transaction, and somebody who waits for it to be durable.</summary>
/// <param name="rows">About how many rows it writes.</param>
/// <param name="enqueuedAt">When it began to wait, by the clock's timestamp.</param>
internal abstract class WriteItem(int rows, long enqueuedAt)
{
    /// <summary>How many items may wait. The next one is refused at once, so that memory stays bounded.</summary>
    public const int MaxWaiting = 4_096;

    /// <summary>At how many rows a transaction is committed although more waits: some tens of milliseconds of work.</summary>
    public const int MaxRows = 1_000;

    public int Rows => rows;

    public long EnqueuedAt => enqueuedAt;

    /// <summary>The span that asked for it; null when that is not traced.</summary>
    public Activity? AskedBy { get; } = Activity.Current is { Recorded: true } asking ? asking : null;

    /// <summary>What it alone fails with, although the transaction is durable; null when it does not.</summary>
    public Exception? Refusal => Answer.Refusal;

    /// <summary>What came of it, and who waits to hear.</summary>
    protected abstract Promise Answer { get; }

    /// <summary>What is said to the one that comes when <see cref="MaxWaiting"/> wait.</summary>
    public static StoreUnavailableException TooMany() => new($"{MaxWaiting} writes wait for the store already. Try again when it has caught up.");

    /// <summary>Takes an item and what waits behind it, as much as a transaction is to hold.</summary>
    /// <param name="first">The item.</param>
    /// <param name="next">The next one that waits, or null.</param>
    public static List<T> Gather<T>(T first, Func<T?> next)
        where T : WriteItem
    {
        List<T> batch = [];
        var rows = 0;
        for (var item = first; item is not null; item = rows < MaxRows ? next() : null)
        {
            // Nobody waits for it any more.
            if (item.Answer.IsWithdrawn()) continue;
            batch.Add(item);
            rows += Math.Max(item.Rows, 1);
        }

        return batch;
    }

    /// <summary>Takes back what was carried out: it alone fails, with this.</summary>
    public void Refuse(Exception reason) => Answer.Refuse(reason);

    /// <summary>Tells the one who waits what came of it. The transaction is durable.</summary>
    public void Acknowledge() => Answer.Acknowledge();

    /// <summary>Tells the one who waits that the transaction failed.</summary>
    public void Fail(Exception reason) => Answer.Fail(reason);
}
