using System.Text.Json.Serialization;
using DialogEngine.Texts;

namespace DialogEngine.Activities;

/// <summary>A place where people meet: a room, the network, or both at once.</summary>
/// <param name="Kind">What kind of place.</param>
/// <param name="Name">What it is called, or null where it is not decided.</param>
/// <param name="Access">What makes it accessible, as far as is known; empty where nothing is known.</param>
public sealed record Arena(
    ArenaKind Kind,
    LocalizedText? Name = null,
    [property: JsonConverter(typeof(ValueListJsonConverter<AccessMeasure>))]
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    ValueList<AccessMeasure> Access = default);

/// <summary>What kind of place people meet in.</summary>
public enum ArenaKind
{
    /// <summary>A room. This is the default.</summary>
    Physical,

    /// <summary>The network.</summary>
    Digital,

    /// <summary>A room and the network at once, in one meeting.</summary>
    Hybrid,
}

/// <summary>Something that lets people in who would otherwise stay outside.</summary>
/// <seealso href="https://www.ohchr.org/en/instruments-mechanisms/instruments/convention-rights-persons-disabilities">Convention on the Rights of Persons with Disabilities, article 9</seealso>
public enum AccessMeasure
{
    /// <summary>No steps or thresholds, and an accessible toilet. This is the default.</summary>
    StepFree,

    /// <summary>A hearing loop.</summary>
    HearingLoop,

    /// <summary>Interpretation into Swedish sign language.</summary>
    SignLanguage,

    /// <summary>What is said is written on a screen as it is said.</summary>
    LiveCaptions,

    /// <summary>Interpretation into other languages.</summary>
    Interpreting,

    /// <summary>What is shown is described aloud.</summary>
    AudioDescription,

    /// <summary>A quiet place to withdraw to.</summary>
    QuietRoom,

    /// <summary>Pages that meet the Web Content Accessibility Guidelines at level AA.</summary>
    AccessiblePages,
}
