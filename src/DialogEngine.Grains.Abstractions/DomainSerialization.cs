using DialogEngine.Dialogues;
using Orleans.Serialization;

namespace DialogEngine;

/// <summary>How values of the domain cross between silos: in the written form they have themselves, as JSON.</summary>
/// <remarks>Ballots, which are many, have codecs of their own and do not pass here.</remarks>
public static class DomainSerialization
{
    /// <summary>Lets Orleans carry the domain's values.</summary>
    public static ISerializerBuilder AddDomainValues(this ISerializerBuilder serializer) =>
        serializer.AddJsonSerializer(type => type.Assembly == typeof(Dialogue).Assembly);
}
