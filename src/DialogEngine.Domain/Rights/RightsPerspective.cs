using DialogEngine.Registers;
using DialogEngine.Texts;

namespace DialogEngine.Rights;

/// <summary>A way to look at a decision, an activity or a dialogue: a few principles, each with its questions.</summary>
/// <param name="Key">What dialogues and commitments name it by, such as <c>child-rights</c>.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Principles">Its principles, in the order they are asked in.</param>
/// <param name="Source">Where it comes from.</param>
/// <remarks>The library has three, in <see cref="RightsPerspectives"/>; a municipality may make its own in the same way.</remarks>
/// <example>
/// <code>
/// var countryside = new RightsPerspective(
///     EntryKey.Parse("landsbygd"),
///     LocalizedText.Of("Hela kommunen", "The whole municipality"),
///     [
///         new Principle(
///             EntryKey.Parse("avstand"),
///             LocalizedText.Of("Avstånd", "Distance"),
///             [LocalizedText.Of("Kommer man hit utan bil?", "Can one get here without a car?")],
///             RestsOn: [ArticleReference.Parse("UDHR 21")],
///             MapsTo: [RightsPerspectives.HumanRights["participation"].Key]),
///     ],
///     new Source("Kommunfullmäktige, § 12", null, new DateOnly(2026, 11, 22)));
/// </code>
/// </example>
public sealed record RightsPerspective(EntryKey Key, LocalizedText Name, ValueList<Principle> Principles, Source Source)
{
    /// <summary>The principle with a key.</summary>
    /// <exception cref="ArgumentException">The perspective has no such principle.</exception>
    public Principle this[string key] =>
        Principles.FirstOrDefault(principle => principle.Key.ToString() == key)
        ?? throw new ArgumentException(
            $"The perspective '{Key}' has the principles {string.Join(", ", Principles.Select(principle => principle.Key))}; it has no '{key}'.", nameof(key));
}
