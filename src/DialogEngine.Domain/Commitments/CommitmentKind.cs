using System.Text.Json.Serialization;
using DialogEngine.Texts;

namespace DialogEngine.Commitments;

/// <summary>What kind of thing a commitment promises: an open vocabulary, so that commitments of different signatories can be laid side by side.</summary>
[JsonConverter(typeof(ParsableJsonConverter<CommitmentKind>))]
public sealed class CommitmentKind : Term<CommitmentKind>, IVocabulary<CommitmentKind>
{
    private CommitmentKind(string key, LocalizedText? name = null) : base(key, name)
    {
    }

    /// <summary>To work together with others.</summary>
    public static CommitmentKind Collaboration { get; } = new("collaboration", LocalizedText.Of("Samverkan", "Collaboration"));

    /// <summary>To hold a public conversation.</summary>
    public static CommitmentKind PublicConversation { get; } = new("public-conversation", LocalizedText.Of("Offentligt samtal", "Public conversation"));

    /// <summary>To hold a week about democracy.</summary>
    public static CommitmentKind DemocracyWeek { get; } = new("democracy-week", LocalizedText.Of("Demokrativecka", "Democracy Week"));

    /// <summary>To take a rights perspective.</summary>
    public static CommitmentKind RightsPerspective { get; } = new("rights-perspective", LocalizedText.Of("Rättighetsperspektiv", "Rights perspective"));

    /// <summary>To tell people something.</summary>
    public static CommitmentKind Communication { get; } = new("communication", LocalizedText.Of("Kommunikation", "Communication"));

    /// <summary>To teach people something.</summary>
    public static CommitmentKind Training { get; } = new("training", LocalizedText.Of("Utbildning", "Training"));

    /// <inheritdoc/>
    public static ValueList<CommitmentKind> Known { get; } =
        [Collaboration, PublicConversation, DemocracyWeek, RightsPerspective, Communication, Training];

    static CommitmentKind IVocabulary<CommitmentKind>.Of(string key) => new(key);
}
