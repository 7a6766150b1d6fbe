using System.Globalization;
using CsvHelper;

namespace DialogEngine.Replay.Exports;

/// <summary>One comma-separated file with a header, read row by row; every complaint names the file and the line.</summary>
internal sealed class CsvTable : IDisposable
{
    private readonly string _name;
    private readonly CsvReader _csv;

    public CsvTable(string name, TextReader text, params string[] columns)
    {
        _name = name;
        _csv = CsvReader.Create(text, new CsvReaderOptions
        {
            Separator = ',',
            TrackLineNumbers = true,
            OnMalformedRecord = RefuseSwallowedRows,
        });
        RequireColumns(columns);
    }

    public bool Next() => _csv.Read();

    public string Text(string column)
    {
        var index = _csv.GetFieldIndex(column);
        return index < _csv.FieldCount
            ? _csv.GetString(index)
            : throw Wrong(column, "there", $"a row of {_csv.FieldCount} fields");
    }

    public long Number(string column) =>
        long.TryParse(Text(column), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Wrong(column, "a whole number", $"'{Text(column)}'");

    public int Count(string column) =>
        Number(column) is >= 0 and <= int.MaxValue and var count
            ? (int)count
            : throw Wrong(column, "a count", $"'{Text(column)}'");

    public UnreadableExportException Wrong(string column, string expected, string found) =>
        new($"{_name}, line {_csv.LineNumber}: '{column}' should be {expected}; found {found}.");

    public void Dispose() => _csv.Dispose();

    private void RequireColumns(string[] columns)
    {
        var missing = columns.Except(_csv.Headers).ToArray();
        if (missing is []) return;

        var found = _csv.Headers.Count == 0 ? "the file is empty" : $"the file has {Listed(_csv.Headers)}";
        throw new UnreadableExportException(
            $"{_name}, line 1: the {(missing is [_] ? "column" : "columns")} {Listed(missing)} {(missing is [_] ? "is" : "are")} missing; {found}.");
    }

    // A stray quote is a slip in somebody's comment. A quote that never closes takes all rows after it into one.
    private void RefuseSwallowedRows(CsvMalformedRecord record)
    {
        if (record.Reason is CsvMalformedReason.UnterminatedQuote)
            throw new UnreadableExportException($"{_name}, record {record.RecordNumber}: a quote is opened and never closed.");
    }

    private static string Listed(IEnumerable<string> columns) => string.Join(", ", columns.Select(c => $"'{c}'"));
}
