using System.Diagnostics.CodeAnalysis;

namespace DialogEngine.Texts;

/// <summary>A word of a vocabulary that is open: the library knows some, and anyone may add their own.</summary>
/// <remarks>
/// A term is its key: 1 to 64 characters of a–z, 0–9 and '-'. Equality is ordinal, by key. A term the library
/// knows has a name in Swedish and English; one it does not know is named by its key, with spaces for dashes.
/// </remarks>
/// <typeparam name="TSelf">The vocabulary: the type that derives from this one.</typeparam>
public abstract class Term<TSelf> : IEquatable<TSelf>, IParsable<TSelf>
    where TSelf : Term<TSelf>, IVocabulary<TSelf>
{
    private const string Form = "1 to 64 characters of a–z, 0–9 and '-'";

    private protected Term(string key, LocalizedText? name)
    {
        Key = Slug.Is(key) ? key : throw new ArgumentException($"A term is {Form}; this one is '{key}'.", nameof(key));
        Name = name ?? LocalizedText.Of(key.Trim('-') is { Length: > 0 } words ? words.Replace('-', ' ') : key);
    }

    /// <summary>What identifies it, in every language.</summary>
    public string Key { get; }

    /// <summary>What people call it.</summary>
    public LocalizedText Name { get; }

    /// <summary>Reads a term by its key: one that the library knows, or a new one.</summary>
    /// <exception cref="FormatException">The text is not of the form of a key.</exception>
    public static TSelf Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var term)
            ? term
            : throw new FormatException($"A term is {Form}; this one is '{s}'.");

    /// <summary>Reads a term by its key, and says whether the text has the form of one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result)
    {
        result = null;
        if (s is null || !Slug.Is(s)) return false;
        result = TSelf.Known.FirstOrDefault(term => term.Key == s) ?? TSelf.Of(s);
        return true;
    }

    /// <summary>Whether both have the same key.</summary>
    public bool Equals(TSelf? other) => other is not null && other.Key == Key;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TSelf);

    /// <inheritdoc/>
    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);

    /// <summary>The key.</summary>
    public override string ToString() => Key;

    /// <summary>Whether both have the same key.</summary>
    public static bool operator ==(Term<TSelf>? left, Term<TSelf>? right) => left?.Key == right?.Key;

    /// <summary>Whether their keys differ.</summary>
    public static bool operator !=(Term<TSelf>? left, Term<TSelf>? right) => left?.Key != right?.Key;
}

/// <summary>The words of a vocabulary that the library knows, and how a new one is made.</summary>
/// <typeparam name="TSelf">The type of its terms.</typeparam>
public interface IVocabulary<TSelf> where TSelf : IVocabulary<TSelf>
{
    /// <summary>The terms that the library knows, in the order to offer them in.</summary>
    static abstract ValueList<TSelf> Known { get; }

    /// <summary>The term with a key that the library does not know.</summary>
    /// <exception cref="ArgumentException">The text is not of the form of a key.</exception>
    static abstract TSelf Of(string key);
}
