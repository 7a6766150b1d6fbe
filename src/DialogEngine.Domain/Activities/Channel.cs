using System.Text.Json.Serialization;
using DialogEngine.Texts;

namespace DialogEngine.Activities;

/// <summary>A way to reach people: an open vocabulary.</summary>
[JsonConverter(typeof(ParsableJsonConverter<Channel>))]
public sealed class Channel : Term<Channel>, IVocabulary<Channel>
{
    private Channel(string key, LocalizedText? name = null) : base(key, name)
    {
    }

    /// <summary>The body's own channels, whichever they are.</summary>
    public static Channel OwnChannels { get; } = new("own-channels", LocalizedText.Of("Egna kanaler", "Own channels"));

    /// <summary>A website.</summary>
    public static Channel Website { get; } = new("website", LocalizedText.Of("Webbplats", "Website"));

    /// <summary>Printed or digital information material.</summary>
    public static Channel InformationMaterial { get; } = new("information-material", LocalizedText.Of("Informationsmaterial", "Information material"));

    /// <summary>A magazine.</summary>
    public static Channel Magazine { get; } = new("magazine", LocalizedText.Of("Tidning", "Magazine"));

    /// <summary>Instagram.</summary>
    public static Channel Instagram { get; } = new("instagram", LocalizedText.Of("Instagram", "Instagram"));

    /// <summary>Facebook.</summary>
    public static Channel Facebook { get; } = new("facebook", LocalizedText.Of("Facebook", "Facebook"));

    /// <summary>Screens in waiting rooms.</summary>
    public static Channel WaitingRoomScreens { get; } = new("waiting-room-screens", LocalizedText.Of("Skärmar i väntrum", "Screens in waiting rooms"));

    /// <summary>The press, radio and television.</summary>
    public static Channel Press { get; } = new("press", LocalizedText.Of("Press, radio och tv", "Press, radio and television"));

    /// <summary>Meetings face to face.</summary>
    public static Channel Meetings { get; } = new("meetings", LocalizedText.Of("Möten", "Meetings"));

    /// <inheritdoc/>
    public static ValueList<Channel> Known { get; } =
        [OwnChannels, Website, InformationMaterial, Magazine, Instagram, Facebook, WaitingRoomScreens, Press, Meetings];

    static Channel IVocabulary<Channel>.Of(string key) => new(key);
}
