using System.Diagnostics;

namespace DialogEngine.Ballots;

/// <summary>The spans of ballots on their way into a box. Many cross together: a span belongs to the first that is traced, and links to the others.</summary>
internal static class BallotTrace
{
    // More would be cut off on the way out.
    private const int MostLinks = 100;

    private static readonly ActivitySource Source = new(WebRegistration.Signals);

    /// <summary>The span that casts a ballot; null when it is not traced.</summary>
    public static Activity? Asking => Activity.Current is { Recorded: true } asking ? asking : null;

    /// <summary>Begins a span; null when nobody listens, or none of the ballots is traced.</summary>
    public static Activity? Begin(IEnumerable<BallotQueue.Waiting> asked)
    {
        if (!Source.HasListeners()) return null;
        return asked.Select(waiting => waiting.AskedBy).OfType<Activity>().Take(MostLinks + 1).ToArray() is [var first, .. var others]
            ? Source.StartActivity("cross", ActivityKind.Internal, first.Context, links: others.Select(other => new ActivityLink(other.Context)))
            : null;
    }
}
