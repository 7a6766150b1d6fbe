using System.Reflection;

namespace DialogEngine.ApiPage;

/// <summary>The page of everything that the library offers, made of its documentation comments.</summary>
internal sealed class Page
{
    private readonly (Chapter Chapter, ApiType[] Types)[] _chapters;

    public Page(Assembly assembly)
    {
        var docs = XmlDocs.Of(assembly);
        var exported = assembly.GetExportedTypes();
        var anchors = exported.ToDictionary(type => $"T:{type.FullName!.Replace('+', '.')}", type => Chapter.AnchorOf(type.FullName!.Replace('+', '.')));
        var prose = new Prose(named => Anchor(named, anchors));
        Namespaces = [.. exported.Select(type => type.Namespace!).Distinct()];
        _chapters =
        [
            .. from chapter in Chapter.InOrder
               let types = exported.Where(type => type.Namespace == chapter.Namespace)
               select (chapter, InReadingOrder(chapter, types).Select(type => new ApiType(type, docs, prose)).ToArray()),
        ];
    }

    public string[] Namespaces { get; }

    public IEnumerable<string> Gaps => _chapters.SelectMany(chapter => chapter.Types).SelectMany(type => type.Gaps);

    public string Write() => string.Join("\n\n", Blocks()) + "\n";

    private IEnumerable<string> Blocks()
    {
        yield return "# The public API of DialogEngine.Domain";
        yield return "Everything that the library offers, written from the documentation in its code. It reads from top to bottom: what was promised and "
            + "how it went comes first, then rights, questions, the catalogue and the files, and last the meeting itself.";
        yield return "All of it is immutable and safe to share between threads. Records are equal by content. Nothing reads a clock, a file or the network: "
            + "what depends on the day takes the day. Where a type's `default` can occur, its documentation says what it means.";
        yield return "## Contents";
        yield return string.Join('\n', _chapters.Select(one => $"- [**{one.Chapter.Title}**](#{one.Chapter.Anchor}): {string.Join(", ", one.Types.Where(type => !type.IsNested).Select(type => $"[{type.Name.Replace("<", "&lt;", StringComparison.Ordinal)}](#{type.Anchor})"))}"));
        foreach (var (chapter, types) in _chapters)
        {
            yield return $"<a id=\"{chapter.Anchor}\"></a>";
            yield return $"## {chapter.Title}";
            yield return $"`{chapter.Namespace}`. {chapter.About}";
            foreach (var line in types.SelectMany(type => type.Lines()).Where(line => line.Length > 0)) yield return line;
        }
    }

    // What is nested follows what it is nested in, in the order of the code.
    private static IEnumerable<Type> InReadingOrder(Chapter chapter, IEnumerable<Type> types) => types
        .OrderBy(type => chapter.PlaceOf(type.DeclaringType ?? type))
        .ThenBy(type => CSharp.Name(type.DeclaringType ?? type), StringComparer.Ordinal)
        .ThenBy(type => type.IsNested)
        .ThenBy(type => type.MetadataToken);

    private static string? Anchor(string named, Dictionary<string, string> anchors)
    {
        if (named[0] != 'T') named = $"T:{named[2..].Split('(')[0]}";
        while (!anchors.ContainsKey(named) && named.Contains('.', StringComparison.Ordinal)) named = named[..named.LastIndexOf('.')];
        return anchors.GetValueOrDefault(named);
    }
}
