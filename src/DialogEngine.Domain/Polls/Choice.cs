namespace DialogEngine.Polls;

/// <summary>The options of one ballot, by number from 0, in the order they were chosen.</summary>
/// <remarks>
/// Equality is by numbers and order. <c>default</c> is the empty choice, which no poll asks for: it withdraws a ballot.
/// </remarks>
public readonly struct Choice : IEquatable<Choice>
{
    private readonly byte[]? _options;

    private Choice(byte[] options) => _options = options;

    /// <summary>Whether nothing is chosen.</summary>
    public bool IsEmpty => _options is null or [];

    /// <summary>The option numbers, in the order they were chosen.</summary>
    public ReadOnlySpan<byte> Options => _options;

    /// <summary>The choice of these options.</summary>
    /// <exception cref="OverflowException">A number is negative or past 255.</exception>
    public static Choice Of(params ReadOnlySpan<int> options)
    {
        if (options.IsEmpty) return default;
        var bytes = new byte[options.Length];
        for (var i = 0; i < bytes.Length; i++) bytes[i] = checked((byte)options[i]);
        return new Choice(bytes);
    }

    /// <summary>The choice that <see cref="Options"/> was read from.</summary>
    public static Choice FromBytes(ReadOnlySpan<byte> options) => options.IsEmpty ? default : new Choice(options.ToArray());

    /// <summary>The option numbers in a new array.</summary>
    public int[] ToArray() => Array.ConvertAll(_options ?? [], static o => (int)o);

    /// <inheritdoc/>
    public bool Equals(Choice other) => Options.SequenceEqual(other.Options);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Choice other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(Options);
        return hash.ToHashCode();
    }

    /// <summary>Whether both are the same options in the same order.</summary>
    public static bool operator ==(Choice left, Choice right) => left.Equals(right);

    /// <summary>Whether they differ in options or order.</summary>
    public static bool operator !=(Choice left, Choice right) => !left.Equals(right);
}
