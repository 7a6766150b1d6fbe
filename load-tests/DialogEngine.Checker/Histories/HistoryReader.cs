using System.Text.Json;
using DialogEngine.Checking.Reading;

namespace DialogEngine.Checking.Histories;

/// <summary>Reads the files of <c>history/</c>.</summary>
internal sealed class HistoryReader(DirectoryInfo run)
{
    private readonly History _history = new();
    private readonly HistoryLine _line = new(new Words());

    /// <exception cref="UnreadableRunException">There is no history, or a line of it is none.</exception>
    public History Read()
    {
        var folder = new DirectoryInfo(Path.Combine(run.FullName, "history"));
        var files = folder.Exists ? folder.GetFiles("*.jsonl") : [];
        if (files.Length == 0) throw new UnreadableRunException(folder.FullName, "there is no history here.");
        foreach (var file in files.OrderBy(file => file.Name, StringComparer.Ordinal)) Read(file);
        return _history;
    }

    private void Read(FileInfo file)
    {
        _history.Files.Add(Path.GetRelativePath(run.FullName, file.FullName));
        var taking = new HistoryTaking(_history, Path.GetFileNameWithoutExtension(file.Name));
        using var lines = new LineReader(file.OpenRead());
        while (lines.Read(out var line))
        {
            var place = new Place(_history.Files.Count - 1, lines.Number);
            try
            {
                _line.Read(line);
                taking.Take(_line, place);
            }
            catch (Exception e) when (e is JsonException or FormatException or InvalidOperationException)
            {
                if (lines.IsTorn) continue;
                throw new UnreadableRunException(_history.Where(place), e.Message);
            }

            _history.Lines++;
            _history.End = Math.Max(_history.End, _line.At);
        }
    }
}
