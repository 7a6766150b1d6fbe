using DialogEngine.Commitments;
using DialogEngine.Periods;
using DialogEngine.Registers;
using DialogEngine.Texts;

namespace DialogEngine.Activities;

/// <summary>Something that is done, or planned to be done: a dialogue, a training, a lecture, a publication, a meeting, a message through a channel.</summary>
public sealed record Activity
{
    /// <summary>Its name within the register.</summary>
    public required EntryKey Key { get; init; }

    /// <summary>What kind of thing it is.</summary>
    public required ActivityKind Kind { get; init; }

    /// <summary>What it is called.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>What it is about, or null.</summary>
    public LocalizedText? Description { get; init; }

    /// <summary>What it serves, by key: commitments, parts of a plan, networks, programmes.</summary>
    public ValueList<EntryKey> Serves { get; init; }

    /// <summary>When it is planned.</summary>
    public Timing When { get; init; }

    /// <summary>The day it was carried out, or its last day; null while it is planned or when it was called off.</summary>
    public DateOnly? CarriedOutOn { get; init; }

    /// <summary>Whether it was called off.</summary>
    public bool IsCalledOff { get; init; }

    /// <summary>Where.</summary>
    public ValueList<Arena> Arenas { get; init; }

    /// <summary>Whom it turns to.</summary>
    public ValueList<FocusGroup> Audiences { get; init; }

    /// <summary>Through which channels.</summary>
    public ValueList<Channel> Channels { get; init; }

    /// <summary>With whom.</summary>
    public ValueList<Collaborator> Collaborators { get; init; }

    /// <summary>What shows that it was carried out.</summary>
    public ValueList<EntryKey> Evidence { get; init; }

    /// <summary>Where it was read, or null.</summary>
    public Source? Source { get; init; }

    /// <summary>Whether it had been carried out on a day, and was not called off.</summary>
    public bool WasCarriedOutBy(DateOnly day) => !IsCalledOff && CarriedOutOn <= day;
}

/// <summary>What kind of activity it is.</summary>
public enum ActivityKind
{
    /// <summary>A conversation with people, such as a citizen dialogue. This is the default.</summary>
    Dialogue,

    /// <summary>A training.</summary>
    Training,

    /// <summary>A lecture.</summary>
    Lecture,

    /// <summary>Something that is published.</summary>
    Publication,

    /// <summary>A meeting of a network.</summary>
    NetworkMeeting,

    /// <summary>A message through a channel to an audience.</summary>
    Communication,

    /// <summary>Something else, such as an exhibition or a performance.</summary>
    Other,
}
