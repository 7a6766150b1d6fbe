using System.Collections.Immutable;
using System.Text;
using DialogEngine.Texts;

namespace DialogEngine.Formats;

/// <summary>Rows as the text of a file, and back.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</seealso>
internal static class CsvText
{
    private const char ByteOrderMark = '\uFEFF';

    public static string Write(IEnumerable<IEnumerable<string>> rows, CsvDialect dialect)
    {
        var text = new StringBuilder();
        if (dialect is CsvDialect.Semicolons) text.Append(ByteOrderMark);
        foreach (var row in rows)
            text.AppendJoin(dialect is CsvDialect.Semicolons ? ';' : ',', row.Select(Cell.Written)).Append("\r\n");
        return text.ToString();
    }

    /// <summary>The rows of a file that are not blank; where the file goes wrong, the mistake is noted and the rows before it stand.</summary>
    /// <param name="text">The text of the file. Its separator is found in its first line.</param>
    /// <param name="file">The name of the file.</param>
    /// <param name="mistakes">Where mistakes are noted.</param>
    /// <returns>The rows, and whether they are all there are.</returns>
    public static (ImmutableArray<CsvRow> Rows, bool IsWhole) Read(string text, string file, MistakeList mistakes)
    {
        var scanner = new CsvScanner(text, text.StartsWith(ByteOrderMark) ? 1 : 0);
        var rows = ImmutableArray.CreateBuilder<CsvRow>();
        while (scanner.Next() is { } row)
        {
            if (scanner.Mistake is { } mistake)
            {
                mistakes.Add($"{file}, row {row.Number}", mistake.Expected, mistake.Found);
                return (rows.ToImmutable(), false);
            }

            if (!row.IsBlank) rows.Add(row);
        }

        return (rows.ToImmutable(), true);
    }
}
