using System.Collections.Immutable;

namespace DialogEngine.Formats;

/// <summary>One row of a file.</summary>
/// <param name="Number">Which, as a spreadsheet counts: the first is 1, and a row may hold several lines.</param>
/// <param name="Cells">Its cells, in order.</param>
internal sealed record CsvRow(int Number, ImmutableArray<string> Cells)
{
    public bool IsBlank => Cells.All(string.IsNullOrWhiteSpace);
}
