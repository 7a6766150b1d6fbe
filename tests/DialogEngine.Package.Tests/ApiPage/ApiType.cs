using System.Reflection;
using System.Xml.Linq;

namespace DialogEngine.ApiPage;

/// <summary>A type as a section of the page.</summary>
internal sealed class ApiType(Type type, XmlDocs docs, Prose prose)
{
    private readonly XElement? _docs = docs.Of(type);
    private readonly ApiMember[] _members = [.. ApiMember.Of(type, docs)];

    public string Name => CSharp.Name(type);

    public string Anchor => Chapter.AnchorOf(type.FullName!.Replace('+', '.'));

    public bool IsNested => type.IsNested;

    /// <summary>What has nothing said of it.</summary>
    public IEnumerable<string> Gaps =>
        from one in _members.Select(member => (member.Written, member.Docs)).Prepend((Written: "", Docs: _docs))
        where prose.Line(one.Docs?.Element("summary")).Length == 0
        select $"{type.FullName} {one.Written}".Trim();

    public string Summary => prose.Line(_docs?.Element("summary"));

    public IEnumerable<string> Lines()
    {
        yield return $"<a id=\"{Anchor}\"></a>";
        yield return type.IsNested ? $"#### {Escaped(Name)}" : $"### {Escaped(Name)}";
        yield return $"```csharp\n{Declaration()}\n```";
        yield return Summary;
        foreach (var parameter in _docs?.Elements("typeparam") ?? []) yield return $"`{parameter.Attribute("name")!.Value}`: {prose.Line(parameter)}";
        foreach (var paragraph in prose.Paragraphs(_docs?.Element("remarks"))) yield return paragraph;
        foreach (var paragraph in prose.Paragraphs(_docs?.Element("example"))) yield return paragraph;
        foreach (var group in _members.GroupBy(member => member.Group).OrderBy(group => group.Key))
        {
            if (group.Key != ApiGroup.Value) yield return $"**{Titles[group.Key]}**";
            yield return string.Join('\n', group.Select(Item));
        }

        if (SeeAlso() is { Length: > 0 } also) yield return $"See also {also}.";
    }

    private static readonly Dictionary<ApiGroup, string> Titles = new()
    {
        [ApiGroup.Known] = "Ready-made",
        [ApiGroup.Making] = "Making one",
        [ApiGroup.Property] = "What it holds",
        [ApiGroup.Method] = "What it does",
        [ApiGroup.Operator] = "Operators",
    };

    private string Declaration()
    {
        var stated = CSharp.Positional(type) is { } constructor ? CSharp.Parameters(constructor) : "";
        var name = Name[(Name.LastIndexOf('.') + 1)..];
        string[] bases = [.. Bases()];
        return $"public {CSharp.Kind(type)} {name}{stated}{(bases.Length == 0 ? "" : $" : {string.Join(", ", bases)}")}";
    }

    private IEnumerable<string> Bases()
    {
        if (type.IsEnum) return [];
        var super = type.BaseType is { } one && one != typeof(object) && one != typeof(ValueType) ? one : null;
        var interfaces = type.GetInterfaces().Except(super?.GetInterfaces() ?? []).ToArray();
        var stated = interfaces
            .Where(one => one.IsPublic && !(CSharp.IsRecord(type) && one.Name.StartsWith("IEquatable", StringComparison.Ordinal)))
            .Where(one => !interfaces.Any(other => other != one && other.GetInterfaces().Contains(one)));
        return (super is null ? stated : stated.Prepend(super)).Select(CSharp.Name);
    }

    private string Item(ApiMember member) => string.Join('\n',
    [
        $"- `{member.Written}`<br>{Said(member)}",
        .. member.Docs?.Elements("param").Where(Says).Select(param => $"  - `{param.Attribute("name")!.Value}`: {prose.Line(param)}") ?? [],
        .. member.Docs?.Elements("returns").Where(Says).Select(returns => $"  - gives: {prose.Line(returns)}") ?? [],
        .. member.Docs?.Elements("exception").Select(thrown => $"  - throws {prose.See(thrown)}: {prose.Line(thrown)}") ?? [],
    ]);

    private string Said(ApiMember member) =>
        string.Join(' ', prose.Paragraphs(member.Docs?.Element("summary")).Concat(prose.Paragraphs(member.Docs?.Element("remarks"))));

    private string SeeAlso() => string.Join("; ", (_docs?.Elements("seealso") ?? []).Concat(_members.SelectMany(member => member.Docs?.Elements("seealso") ?? [])).Select(prose.See).Distinct());

    private static bool Says(XElement element) => element.Value.Trim().Length > 0;

    private static string Escaped(string name) => name.Replace("<", "&lt;", StringComparison.Ordinal);
}
