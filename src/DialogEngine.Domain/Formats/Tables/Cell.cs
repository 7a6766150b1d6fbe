using System.Buffers;

namespace DialogEngine.Formats;

/// <summary>One cell of a table, written so that no spreadsheet takes it for a formula, and read back as it was.</summary>
/// <remarks>
/// What a spreadsheet could take for a formula gets an apostrophe before it, which a spreadsheet knows as the mark of
/// text. What begins with apostrophes and goes on like a formula gets one more, so that none is ever lost or made up.
/// </remarks>
/// <seealso href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP, CSV injection</seealso>
internal static class Cell
{
    private const string Mark = "'";

    private static readonly SearchValues<char> Quoted = SearchValues.Create("\",;\r\n\t");

    /// <summary>How the text stands in a file, with quotes where it needs them.</summary>
    public static string Written(string text)
    {
        var safe = IsFormula(text) ? Mark + text : text;
        return !safe.AsSpan().ContainsAny(Quoted) && safe.AsSpan().Trim().Length == safe.Length
            ? safe
            : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    /// <summary>The text of a cell whose quotes are already gone.</summary>
    public static string Read(string cell) =>
        cell.StartsWith(Mark, StringComparison.Ordinal) && IsFormula(cell) ? cell[Mark.Length..] : cell;

    /// <summary>Whether it begins like a formula, after any apostrophes and white space.</summary>
    private static bool IsFormula(string text)
    {
        var rest = text.AsSpan().TrimStart('\'');
        if (rest is ['\t' or '\r' or '\n', ..]) return true;
        return rest.TrimStart() is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠', ..];
    }
}
