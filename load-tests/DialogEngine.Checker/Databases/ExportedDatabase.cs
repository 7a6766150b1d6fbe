using System.Text.Json;
using DialogEngine.Checking.Reading;

namespace DialogEngine.Checking.Databases;

/// <summary>The tables of a PostgreSQL database as files, one row a line, as <c>row_to_json</c> writes it.</summary>
internal sealed class ExportedDatabase(DirectoryInfo folder) : IDatabase
{
    public Stored Read(string dialogue)
    {
        var polls = Rows("poll").Where(row => Text(row, "dialogue") == dialogue).ToList();
        var numbers = polls.Select(row => row.GetProperty("number").GetInt64()).ToHashSet();
        var ballots = Rows("ballot").Where(row => numbers.Contains(row.GetProperty("poll").GetInt64())).ToLookup(row => row.GetProperty("poll").GetInt64(), Ballot);
        var journal = Rows("dialogue_event").Where(row => Text(row, "dialogue") == dialogue).Select(Entry).OrderBy(entry => entry.Version).ToList();
        return new Stored([.. polls.Select(row => new StoredPoll(Text(row, "id"), row.GetProperty("options").GetInt32(), [.. ballots[row.GetProperty("number").GetInt64()]]))], journal);
    }

    public IEnumerable<(string Text, string Where)> Find(IReadOnlyList<string> texts, Action looked) =>
        folder.EnumerateFiles("*", SearchOption.AllDirectories).SelectMany(each =>
        {
            looked();
            return TextSearch.In(each, texts).Select(text => (text, each.Name));
        });

    private static StoredBallot Ballot(JsonElement row) => new(
        Uuid(row, "voter"), Uuid(row, "id"), Bytes(row, "choice"), row.GetProperty("revision").GetInt32(), row.GetProperty("attendance").GetInt32(),
        BallotIds.ReadAll(Bytes(row, "replaced")));

    private static StoredEntry Entry(JsonElement row) => new(
        row.GetProperty("version").GetInt64(), row.GetProperty("at").GetInt64(), Text(row, "kind"), Text(row, "payload"), Bytes(row, "previous_hash"), Bytes(row, "hash"));

    private List<JsonElement> Rows(string table)
    {
        var file = new FileInfo(Path.Combine(folder.FullName, table + ".jsonl"));
        if (!file.Exists) throw new UnreadableRunException(file.FullName, "there is no such file.");
        var number = 0;
        try
        {
            var rows = new List<JsonElement>();
            foreach (var line in File.ReadLines(file.FullName))
            {
                number++;
                rows.Add(JsonElement.Parse(line));
            }

            return rows;
        }
        catch (JsonException e)
        {
            throw new UnreadableRunException($"{file.FullName}:{number}", e.Message);
        }
    }

    private static string Text(JsonElement row, string name) => row.GetProperty(name).GetString()!;

    private static UInt128 Uuid(JsonElement row, string name) =>
        BallotIds.TryRead(Text(row, name).Replace("-", "", StringComparison.Ordinal), out var id) ? id : throw new FormatException($"`{name}` is no uuid.");

    // As the server writes bytes: \x and two digits for each.
    private static byte[] Bytes(JsonElement row, string name) => Convert.FromHexString(Text(row, name).AsSpan(2));
}
