using System.Text;

namespace DialogEngine.Checking.Databases;

/// <summary>Looks for texts in files of any kind and size.</summary>
internal static class TextSearch
{
    private const int Piece = 1 << 20;

    /// <summary>Those of the texts that stand in a file.</summary>
    public static IEnumerable<string> In(FileInfo file, IReadOnlyList<string> texts)
    {
        var wanted = texts.Select(text => (Text: text, Bytes: Encoding.UTF8.GetBytes(text))).Where(text => text.Bytes.Length > 0).ToList();
        if (wanted.Count == 0) return [];
        var found = new HashSet<string>(StringComparer.Ordinal);
        // What begins at the end of one piece is looked for again at the beginning of the next.
        var overlap = wanted.Max(text => text.Bytes.Length) - 1;
        var buffer = new byte[Piece + overlap];
        var kept = 0;
        using var stream = file.OpenRead();
        while (stream.Read(buffer, kept, Piece) is var read and > 0)
        {
            var piece = buffer.AsSpan(0, kept + read);
            foreach (var (text, bytes) in wanted)
                if (!found.Contains(text) && piece.IndexOf(bytes) >= 0) found.Add(text);
            kept = Math.Min(overlap, piece.Length);
            piece[^kept..].CopyTo(buffer);
        }

        return found;
    }
}
