using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;

namespace DialogEngine.Polls;

/// <summary>How many ballots there are, and how many of them name each option.</summary>
/// <remarks>
/// Tallies of one poll form a commutative group under <see cref="Plus"/> with <see cref="Minus"/>: boxes may be
/// counted apart, in any order, and added. Counts are of ballots; with several choices their sum exceeds
/// <see cref="Ballots"/>. Equality is by counts; <c>default</c> equals the tally without options and ballots.
/// </remarks>
public readonly struct Tally : IEquatable<Tally>
{
    private readonly ImmutableArray<long> _counts;

    /// <summary>A tally of these counts, by option from 0.</summary>
    [JsonConstructor]
    public Tally(ImmutableArray<long> counts, long ballots)
    {
        _counts = counts;
        Ballots = ballots;
    }

    /// <summary>How many ballots name each option, by option from 0.</summary>
    public ImmutableArray<long> Counts => _counts.IsDefault ? [] : _counts;

    /// <summary>How many ballots count: the turnout.</summary>
    public long Ballots { get; }

    /// <summary>The tally of an empty box of a poll with this many options.</summary>
    public static Tally Zero(int options) => new(ImmutableArray.CreateRange(new long[options]), 0);

    /// <summary>The tally with one more ballot; an empty choice adds nothing.</summary>
    public Tally Add(Choice choice) => Shift(choice, 1);

    /// <summary>The tally with one ballot less; an empty choice takes nothing.</summary>
    public Tally Remove(Choice choice) => Shift(choice, -1);

    /// <summary>Both tallies together.</summary>
    /// <exception cref="ArgumentException">The tallies are of polls with different numbers of options.</exception>
    public Tally Plus(Tally other) => Combine(other, 1);

    /// <summary>What is left when the other is taken away: <c>a.Minus(b).Plus(b)</c> is <c>a</c>.</summary>
    /// <exception cref="ArgumentException">The tallies are of polls with different numbers of options.</exception>
    public Tally Minus(Tally other) => Combine(other, -1);

    /// <inheritdoc/>
    public bool Equals(Tally other) => Ballots == other.Ballots && Counts.AsSpan().SequenceEqual(other.Counts.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Tally other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Counts.Aggregate(Ballots.GetHashCode(), HashCode.Combine);

    /// <summary>The counts and the turnout, such as <c>3, 1 (4 ballots)</c>.</summary>
    public override string ToString() => $"{string.Join(", ", Counts)} ({Ballots} ballots)";

    /// <summary>Whether both have the same counts.</summary>
    public static bool operator ==(Tally left, Tally right) => left.Equals(right);

    /// <summary>Whether a count differs.</summary>
    public static bool operator !=(Tally left, Tally right) => !left.Equals(right);

    private Tally Shift(Choice choice, int by)
    {
        if (choice.IsEmpty) return this;
        long[] counts = [.. Counts];
        foreach (var option in choice.Options) counts[option] += by;
        return new Tally(ImmutableCollectionsMarshal.AsImmutableArray(counts), Ballots + by);
    }

    private Tally Combine(Tally other, int sign)
    {
        if (Counts.Length != other.Counts.Length)
            throw new ArgumentException($"A tally of {Counts.Length} options cannot be combined with one of {other.Counts.Length}.", nameof(other));
        long[] counts = [.. Counts];
        for (var i = 0; i < counts.Length; i++) counts[i] += sign * other.Counts[i];
        return new Tally(ImmutableCollectionsMarshal.AsImmutableArray(counts), Ballots + (sign * other.Ballots));
    }
}
