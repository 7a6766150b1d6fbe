using System.Diagnostics;

namespace DialogEngine.Storage.Writing;

/// <summary>The spans of transactions. One serves many writes: it belongs to the first that is traced, and links to the others.</summary>
internal static class StoreTrace
{
    // More would be cut off on the way out.
    private const int MostLinks = 100;

    private static readonly ActivitySource Source = new(StoreMeter.Name);

    /// <summary>Begins a span; null when nobody listens, or none of the writes is traced.</summary>
    public static Activity? Begin(string system, IReadOnlyList<WriteItem> batch)
    {
        if (!Source.HasListeners()) return null;
        return batch.Select(item => item.AskedBy).OfType<Activity>().Distinct().Take(MostLinks + 1).ToArray() is [var first, .. var others]
            ? Source.StartActivity(
                "commit", ActivityKind.Client, first.Context, [new(StoreMeter.SystemAttribute, system)], others.Select(other => new ActivityLink(other.Context)))
            : null;
    }
}
