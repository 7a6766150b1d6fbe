using DialogEngine.Activities;
using DialogEngine.Periods;
using DialogEngine.Registers;
using DialogEngine.Texts;

namespace DialogEngine.Commitments;

/// <summary>A public promise that a signatory can be held to.</summary>
/// <remarks>It says what was promised, never how it went: that follows from what was done and the evidence for it.</remarks>
/// <example>
/// <code>
/// var week = new Commitment
/// {
///     Key = EntryKey.Parse("KH-3"),
///     Kind = CommitmentKind.DemocracyWeek,
///     Statement = LocalizedText.Of("Hålla en gemensam demokrativecka", "Hold a joint Democracy Week"),
///     When = Timing.In(Period.Of(Season.Autumn, 2021)),
///     Collaborators = [new Collaborator.Bodies(PublicBodyKind.Municipality, CountyCode.Parse("17"))],
/// };
/// Console.WriteLine($"{week.Statement.In("en")}, {week.When.InWords("en")}");
/// // Hold a joint Democracy Week, autumn 2021
/// </code>
/// </example>
public sealed record Commitment
{
    /// <summary>Its name within the register, such as <c>RV-2</c>.</summary>
    public required EntryKey Key { get; init; }

    /// <summary>What kind of thing it promises.</summary>
    public required CommitmentKind Kind { get; init; }

    /// <summary>What it promises.</summary>
    public required LocalizedText Statement { get; init; }

    /// <summary>When: in a period, all the time, or not said.</summary>
    public Timing When { get; init; }

    /// <summary>What that time was chosen for, or null, such as "one year before the general election".</summary>
    public LocalizedText? Occasion { get; init; }

    /// <summary>With whom, in the order they were named.</summary>
    public ValueList<Collaborator> Collaborators { get; init; }

    /// <summary>Whom it has in mind in particular.</summary>
    public ValueList<FocusGroup> FocusGroups { get; init; }

    /// <summary>Through which channels.</summary>
    public ValueList<Channel> Channels { get; init; }

    /// <summary>In what kinds of places.</summary>
    public ValueList<ArenaKind> Arenas { get; init; }

    /// <summary>The rights perspectives it adopts, by key, such as <c>human-rights</c>.</summary>
    public ValueList<EntryKey> Perspectives { get; init; }

    /// <summary>Where it was read, or null.</summary>
    public Source? Source { get; init; }
}
