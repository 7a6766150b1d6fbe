namespace DialogEngine.Registers;

/// <summary>Where a fact was read, so that anyone can read it again.</summary>
/// <param name="Title">What the document or page is called.</param>
/// <param name="Address">Where it is on the web, or null where it is not.</param>
/// <param name="ReadOn">The day it was read.</param>
public sealed record Source(string Title, Uri? Address, DateOnly ReadOn)
{
    // Two addresses that differ in their fragment are equal to Uri, but they are two places to read.
    private string? Written => Address is { IsAbsoluteUri: true } ? Address.AbsoluteUri : Address?.OriginalString;

    /// <summary>Whether both have the same title, address and day. The part of an address after '#' counts.</summary>
    public bool Equals(Source? other) =>
        other is not null && Title == other.Title && Written == other.Written && ReadOn == other.ReadOn;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Title, Written, ReadOn);
}
