using System.Text.Json.Serialization;

namespace DialogEngine.Dialogues;

/// <summary>What the projector shows.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Id">Which poll or contribution; null for the other kinds.</param>
public sealed record Projection(ProjectionKind Kind, string? Id = null)
{
    /// <summary>The title and the way in: what a dialogue begins with.</summary>
    [JsonIgnore]
    public static Projection Welcome { get; } = new(ProjectionKind.Welcome);
}

/// <summary>What kind of thing the projector shows.</summary>
public enum ProjectionKind
{
    /// <summary>The title, the join code and the QR code. This is the default.</summary>
    Welcome,

    /// <summary>A poll that has been opened, with what may be seen of its tally.</summary>
    Poll,

    /// <summary>A contribution that is approved.</summary>
    Contribution,

    /// <summary>Nothing.</summary>
    Blank,
}
