using DialogEngine.Dialogues;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Serialization;

namespace DialogEngine;

/// <summary>How values of the domain cross between silos: in the written form they have themselves, as JSON.</summary>
/// <remarks>Ballots, which are many, have codecs of their own and do not pass here.</remarks>
public static class DomainSerialization
{
    /// <summary>Lets Orleans carry the domain's values, and the engine's own exceptions as what they are.</summary>
    public static ISerializerBuilder AddDomainValues(this ISerializerBuilder serializer)
    {
        serializer.Services.Configure<ExceptionSerializationOptions>(options => options.SupportedNamespacePrefixes.Add(nameof(DialogEngine)));
        return serializer.AddJsonSerializer(type => type.Assembly == typeof(Dialogue).Assembly);
    }
}
