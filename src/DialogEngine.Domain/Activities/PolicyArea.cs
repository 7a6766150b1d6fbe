using System.Text.Json.Serialization;
using DialogEngine.Texts;

namespace DialogEngine.Activities;

/// <summary>A field of policy that a plan ties to: an open vocabulary.</summary>
[JsonConverter(typeof(ParsableJsonConverter<PolicyArea>))]
public sealed class PolicyArea : Term<PolicyArea>, IVocabulary<PolicyArea>
{
    private PolicyArea(string key, LocalizedText? name = null) : base(key, name)
    {
    }

    /// <summary>Democracy.</summary>
    public static PolicyArea Democracy { get; } = new("democracy", LocalizedText.Of("Demokrati", "Democracy"));

    /// <summary>Public health.</summary>
    public static PolicyArea PublicHealth { get; } = new("public-health", LocalizedText.Of("Folkhälsa", "Public health"));

    /// <summary>Sustainability.</summary>
    public static PolicyArea Sustainability { get; } = new("sustainability", LocalizedText.Of("Hållbarhet", "Sustainability"));

    /// <summary>Equality.</summary>
    public static PolicyArea Equality { get; } = new("equality", LocalizedText.Of("Jämlikhet", "Equality"));

    /// <summary>Gender equality.</summary>
    public static PolicyArea GenderEquality { get; } = new("gender-equality", LocalizedText.Of("Jämställdhet", "Gender equality"));

    /// <summary>Integration.</summary>
    public static PolicyArea Integration { get; } = new("integration", LocalizedText.Of("Integration", "Integration"));

    /// <summary>Understanding between cultures.</summary>
    public static PolicyArea CulturalUnderstanding { get; } = new("cultural-understanding", LocalizedText.Of("Kulturförståelse", "Cultural understanding"));

    /// <summary>Trust and safety.</summary>
    public static PolicyArea TrustAndSafety { get; } = new("trust-and-safety", LocalizedText.Of("Tillit och trygghet", "Trust and safety"));

    /// <summary>Culture.</summary>
    public static PolicyArea Culture { get; } = new("culture", LocalizedText.Of("Kultur", "Culture"));

    /// <inheritdoc/>
    public static ValueList<PolicyArea> Known { get; } =
    [
        Democracy, PublicHealth, Sustainability, Equality, GenderEquality, Integration, CulturalUnderstanding, TrustAndSafety, Culture,
    ];

    static PolicyArea IVocabulary<PolicyArea>.Of(string key) => new(key);
}
