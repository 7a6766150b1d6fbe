using DialogEngine.Texts;

namespace DialogEngine.Activities;

/// <summary>What kinds of activities, of places and of parts of a plan are called.</summary>
public static class ActivityNames
{
    /// <summary>What a kind of activity is called, in Swedish and English.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public static LocalizedText Name(this ActivityKind kind) => kind switch
    {
        ActivityKind.Dialogue => LocalizedText.Of("Dialog", "Dialogue"),
        ActivityKind.Training => LocalizedText.Of("Utbildning", "Training"),
        ActivityKind.Lecture => LocalizedText.Of("Föreläsning", "Lecture"),
        ActivityKind.Publication => LocalizedText.Of("Publicering", "Publication"),
        ActivityKind.NetworkMeeting => LocalizedText.Of("Nätverksmöte", "Network meeting"),
        ActivityKind.Communication => LocalizedText.Of("Kommunikation", "Communication"),
        ActivityKind.Other => LocalizedText.Of("Annat", "Other"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of activity."),
    };

    /// <summary>What a kind of place is called, in Swedish and English.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public static LocalizedText Name(this ArenaKind kind) => kind switch
    {
        ArenaKind.Physical => LocalizedText.Of("På plats", "On site"),
        ArenaKind.Digital => LocalizedText.Of("Digitalt", "Digital"),
        ArenaKind.Hybrid => LocalizedText.Of("På plats och digitalt samtidigt", "On site and digital at once"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of place."),
    };

    /// <summary>What a measure of access is called, in Swedish and English.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such measure.</exception>
    public static LocalizedText Name(this AccessMeasure measure) => measure switch
    {
        AccessMeasure.StepFree => LocalizedText.Of("Inga trappsteg eller trösklar, tillgänglig toalett", "No steps or thresholds, accessible toilet"),
        AccessMeasure.HearingLoop => LocalizedText.Of("Hörslinga", "Hearing loop"),
        AccessMeasure.SignLanguage => LocalizedText.Of("Teckenspråkstolkning", "Sign language interpretation"),
        AccessMeasure.LiveCaptions => LocalizedText.Of("Skrivtolkning", "Live captions"),
        AccessMeasure.Interpreting => LocalizedText.Of("Tolkning till andra språk", "Interpretation into other languages"),
        AccessMeasure.AudioDescription => LocalizedText.Of("Syntolkning", "Audio description"),
        AccessMeasure.QuietRoom => LocalizedText.Of("Lugnt rum", "Quiet room"),
        AccessMeasure.AccessiblePages => LocalizedText.Of("Tillgängliga webbsidor", "Accessible web pages"),
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "There is no such measure of access."),
    };

    /// <summary>What a kind of part of a plan is called, in Swedish and English.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public static LocalizedText Name(this PlanPartKind kind) => kind switch
    {
        PlanPartKind.External => LocalizedText.Of("Utåtriktat arbete", "External work"),
        PlanPartKind.Internal => LocalizedText.Of("Internt arbete", "Internal work"),
        PlanPartKind.Communication => LocalizedText.Of("Kommunikation", "Communication"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of part."),
    };
}
