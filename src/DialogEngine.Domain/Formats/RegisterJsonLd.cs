using System.Text.Encodings.Web;
using System.Text.Unicode;
using DialogEngine.Registers;

namespace DialogEngine.Formats;

/// <summary>Registers as linked data: JSON-LD in the words of schema.org and Popolo, for search engines and for those who join registers.</summary>
/// <remarks>
/// The document carries its own context: nothing has to be fetched to understand it. Every entry has an address under the
/// one given, such as <c>https://example.org/register#commitments/RV-2</c>. Characters that mean something in HTML are
/// escaped, so that it can be put into a page as it is. It is made to be read by others, not to be read back.
/// </remarks>
/// <example>
/// <code>
/// var page = RegisterJsonLd.Write(register, new Uri("https://www.kristinehamn.se/demokrati"));
/// </code>
/// </example>
/// <seealso href="https://www.w3.org/TR/json-ld11/">JSON-LD 1.1</seealso>
/// <seealso href="https://github.com/DialogEngine/DialogEngine/blob/main/docs/formats.md">Which entry becomes what</seealso>
public static class RegisterJsonLd
{
    private static readonly JavaScriptEncoder FitForPages = JavaScriptEncoder.Create(UnicodeRanges.All);

    /// <summary>Writes a register.</summary>
    /// <param name="register">The register.</param>
    /// <param name="baseAddress">Where the document is to be found on the web.</param>
    /// <exception cref="ArgumentException">The address is not an absolute one on the web, or it has a fragment.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A kind in the register is a number that is no member of its enum.</exception>
    public static string Write(Register register, Uri baseAddress)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(baseAddress);
        if (!baseAddress.IsAbsoluteUri || baseAddress.Scheme is not ("http" or "https") || baseAddress.Fragment.Length > 0)
            throw new ArgumentException($"The address of a graph begins with https:// or http:// and has no '#'; this one is '{baseAddress}'.", nameof(baseAddress));

        return Json.Write(json =>
        {
            json.WriteStartObject();
            GraphVocabulary.Write(json);
            json.WriteStartArray("@graph");
            var graph = new GraphWriter(json, baseAddress.AbsoluteUri);
            new DeclarationGraph(graph).Write(register);
            new ActivityGraph(graph, register).Write();
            new FollowUpGraph(graph).Write(register);
            graph.WriteNamed(register);
            json.WriteEndArray();
            json.WriteEndObject();
        }, FitForPages);
    }
}
