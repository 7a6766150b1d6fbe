namespace DialogEngine.Dialogues;

/// <summary>A way to take part beside a phone or computer of one's own.</summary>
public enum WayIn
{
    /// <summary>On paper, counted by hand. This is the default.</summary>
    Paper,

    /// <summary>On a device that is lent out on the spot.</summary>
    BorrowedDevice,

    /// <summary>By voice in the room, written down by somebody there.</summary>
    Voice,

    /// <summary>By calling in.</summary>
    Telephone,

    /// <summary>At a place with help, such as a library, that takes part as a whole.</summary>
    HelpedPlace,
}
