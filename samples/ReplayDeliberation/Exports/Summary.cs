using CsvHelper;

namespace DialogEngine.Replay.Exports;

/// <summary>Reads summary.csv: lines of a name and a value, without a header.</summary>
internal static class Summary
{
    public static Dictionary<string, string> Read(TextReader text)
    {
        using var csv = CsvReader.Create(text, new CsvReaderOptions { Separator = ',', HasHeader = false });
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        while (csv.Read())
        {
            // A topic with a comma is not always quoted: all that follows the name is the value.
            values[csv.GetString(0)] = string.Join(',', Enumerable.Range(1, csv.FieldCount - 1).Select(csv.GetString)).Trim();
        }

        return values;
    }
}
