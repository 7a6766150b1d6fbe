using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace DialogEngine.ApiPage;

/// <summary>The text of a documentation comment as Markdown.</summary>
/// <param name="link">The address within the page of what a reference names, or null where the page does not have it.</param>
internal sealed partial class Prose(Func<string, string?> link)
{
    /// <summary>Its paragraphs, each on one line; lists and code as blocks of their own.</summary>
    public IEnumerable<string> Paragraphs(XElement? element)
    {
        if (element is null) yield break;
        List<XNode> line = [];
        foreach (var node in element.Nodes())
        {
            if (node is not XElement { Name.LocalName: "para" or "list" or "code" } block)
            {
                line.Add(node);
                continue;
            }

            if (Line(line) is { Length: > 0 } before) yield return before;
            line.Clear();
            foreach (var paragraph in Block(block)) yield return paragraph;
        }

        if (Line(line) is { Length: > 0 } last) yield return last;
    }

    /// <summary>All of it on one line.</summary>
    public string Line(XElement? element) => string.Join(' ', Paragraphs(element));

    private IEnumerable<string> Block(XElement block) => block.Name.LocalName switch
    {
        "para" => Paragraphs(block),
        "code" => [Code(block)],
        _ => [List(block)],
    };

    private string List(XElement list)
    {
        var mark = list.Attribute("type")?.Value == "number" ? "1." : "-";
        return string.Join('\n', list.Elements("item").Select(item => $"{mark} {Line(item)}"));
    }

    private static string Code(XElement code)
    {
        var lines = code.Value.Trim('\n', '\r').TrimEnd().Split('\n');
        var margin = lines.Where(line => line.Trim().Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return $"```csharp\n{string.Join('\n', lines.Select(line => line.Length < margin ? "" : line[margin..].TrimEnd()))}\n```";
    }

    private string Line(IEnumerable<XNode> nodes) => Spaces().Replace(string.Concat(nodes.Select(Inline)), " ").Trim();

    private string Inline(XNode node) => node switch
    {
        XText text => text.Value.Replace("<", "&lt;", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal),
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement { Name.LocalName: "paramref" or "typeparamref" } name => $"`{name.Attribute("name")!.Value}`",
        XElement { Name.LocalName: "see" or "seealso" } see => See(see),
        XElement other => Line(other.Nodes()),
        _ => "",
    };

    public string See(XElement see)
    {
        if (see.Attribute("langword") is { } word) return $"`{word.Value}`";
        if (see.Attribute("href") is { } address) return $"[{(see.Value.Length > 0 ? Spaces().Replace(see.Value, " ").Trim() : address.Value)}]({address.Value})";
        var named = see.Attribute("cref")!.Value;
        return link(named) is { } anchor ? $"[`{Short(named)}`](#{anchor})" : $"`{Short(named)}`";
    }

    // T:A.B.C`1 is C; M:A.B.C.D(System.Int32) is C.D.
    private static string Short(string named)
    {
        var parts = Arity().Replace(named[2..].Split('(')[0].Split('~')[0], "").Split('.');
        return string.Join('.', named[0] == 'T' ? parts[^1..] : parts[^2..]);
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"`+\d+")]
    private static partial Regex Arity();
}
