using System.Reflection;
using System.Xml.Linq;

namespace DialogEngine.ApiPage;

/// <summary>The documentation comments of an assembly, as the compiler wrote them beside it.</summary>
internal sealed class XmlDocs
{
    // What a member inherits from the framework, whose comments are not at hand.
    private static readonly Dictionary<string, string> OfTheFramework = new()
    {
        ["TryParse"] = "Reads one, and says whether the text has the form of one.",
        ["Equals"] = "Whether both are equal.",
    };

    private readonly Dictionary<string, XElement> _members;

    private XmlDocs(XDocument file) =>
        _members = file.Descendants("member").ToDictionary(member => member.Attribute("name")!.Value);

    public static XmlDocs Of(Assembly assembly) =>
        new(XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml"), LoadOptions.PreserveWhitespace));

    /// <summary>What is said of a type or a member; where it inherits that, what is said where it inherits it from; null where nothing is.</summary>
    public XElement? Of(MemberInfo member)
    {
        if (!_members.TryGetValue(DocId.Of(member), out var docs)) return null;
        if (docs.Element("inheritdoc") is null) return docs;
        return Ancestors(member).Select(Of).FirstOrDefault(found => found is not null)
            ?? (OfTheFramework.TryGetValue(member.Name, out var text) ? new XElement("member", new XElement("summary", text)) : null);
    }

    private static IEnumerable<MemberInfo> Ancestors(MemberInfo member)
    {
        var type = member.DeclaringType;
        if (type is null) return [];
        IEnumerable<Type> from = type.BaseType is { } super ? [super, .. type.GetInterfaces()] : type.GetInterfaces();
        return from
            .Where(one => one.Assembly == type.Assembly)
            .Select(one => one.IsConstructedGenericType ? one.GetGenericTypeDefinition() : one)
            .SelectMany(one => one.GetMember(member.Name, BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static));
    }
}
