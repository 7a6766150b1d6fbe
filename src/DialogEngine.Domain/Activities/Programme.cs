using DialogEngine.Commitments;
using DialogEngine.Periods;
using DialogEngine.Registers;
using DialogEngine.Texts;

namespace DialogEngine.Activities;

/// <summary>Events under common themes, on many arenas, such as a Democracy Week.</summary>
/// <remarks>Its events are the activities that serve it.</remarks>
public sealed record Programme
{
    /// <summary>Its name within the register.</summary>
    public required EntryKey Key { get; init; }

    /// <summary>What it is called.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>When it is held.</summary>
    public Timing When { get; init; }

    /// <summary>What that time was chosen for, or null, such as "one year before the general election".</summary>
    public LocalizedText? Occasion { get; init; }

    /// <summary>What it is about.</summary>
    public ValueList<LocalizedText> Themes { get; init; }

    /// <summary>Who holds it together.</summary>
    public ValueList<Collaborator> Organizers { get; init; }

    /// <summary>The commitments it serves.</summary>
    public ValueList<EntryKey> Serves { get; init; }

    /// <summary>Where it was read, or null.</summary>
    public Source? Source { get; init; }
}
