using System.Collections.Immutable;
using System.Text;
using DialogEngine.Texts;

namespace DialogEngine.Formats;

/// <summary>Goes through the text of a file and gives its rows one by one.</summary>
internal sealed class CsvScanner(string text, int start)
{
    private readonly char _separator = SeparatorOf(text.AsSpan(start));
    private readonly StringBuilder _cell = new();
    private int _at = start;
    private int _rows;

    /// <summary>What was wrong with the latest row; after it the rest cannot be told apart.</summary>
    public (string Expected, string Found)? Mistake { get; private set; }

    /// <summary>The next row, or null at the end.</summary>
    public CsvRow? Next()
    {
        if (_at >= text.Length || Mistake is not null) return null;
        var cells = ImmutableArray.CreateBuilder<string>();
        do cells.Add(Read());
        while (Mistake is null && Skip(_separator));

        if (Mistake is null) SkipLineEnd();
        return new CsvRow(++_rows, cells.ToImmutable());
    }

    private string Read()
    {
        _cell.Clear();
        return _at < text.Length && text[_at] == '"' ? Quoted() : Bare();
    }

    private string Bare()
    {
        var length = text.AsSpan(_at).IndexOfAny(_separator, '\r', '\n');
        var cell = length < 0 ? text[_at..] : text.Substring(_at, length);
        _at += cell.Length;
        if (cell.Contains('"', StringComparison.Ordinal)) Mistake = ("quotes around a cell that has a quote in it, and that quote doubled", $"'{MistakeList.Short(cell)}'");
        return cell;
    }

    private string Quoted()
    {
        do
        {
            var length = text.AsSpan(++_at).IndexOf('"');
            if (length < 0)
            {
                Mistake = ("a closing quote", $"the end of the file after '{MistakeList.Short(text[_at..])}'");
                return "";
            }

            _cell.Append(text, _at, length);
            _at += length + 1;
            if (_at < text.Length && text[_at] == '"') _cell.Append('"');
        }
        while (_at < text.Length && text[_at] == '"');

        if (_at < text.Length && text[_at] != _separator && text[_at] is not ('\r' or '\n'))
            Mistake = ($"'{_separator}' or the end of the line after a closing quote", $"'{MistakeList.Short(text[_at..])}'");
        return _cell.ToString();
    }

    private void SkipLineEnd()
    {
        if (Skip('\r')) Skip('\n');
        else Skip('\n');
    }

    private bool Skip(char character)
    {
        if (_at >= text.Length || text[_at] != character) return false;
        _at++;
        return true;
    }

    /// <summary>No name of a column holds a comma or a semicolon, so the first of them in the first line is the separator.</summary>
    private static char SeparatorOf(ReadOnlySpan<char> text)
    {
        text = text.TrimStart("\r\n");
        var header = text[..(text.IndexOfAny('\r', '\n') is var end and >= 0 ? end : text.Length)];
        return header.IndexOfAny(',', ';') is var first and >= 0 ? header[first] : ',';
    }
}
