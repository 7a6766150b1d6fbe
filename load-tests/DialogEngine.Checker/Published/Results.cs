using System.Text.Json;
using DialogEngine.Checking.Reading;

namespace DialogEngine.Checking.Published;

/// <summary>What the engine published at the end, from each of its hosts.</summary>
internal sealed record Results(IReadOnlyList<PublishedTally> Tallies, IReadOnlyList<PublishedBallots> Ballots)
{
    private const string TallyPrefix = "tally-";
    private const string BallotsPrefix = "ballots-";

    /// <exception cref="UnreadableRunException">A file is not what its name says.</exception>
    public static Results Read(DirectoryInfo run)
    {
        var folder = new DirectoryInfo(Path.Combine(run.FullName, "results"));
        var (tallies, ballots) = (new List<PublishedTally>(), new List<PublishedBallots>());
        var files = folder.Exists ? folder.GetFiles("*.json", SearchOption.AllDirectories) : [];
        foreach (var file in files.OrderBy(file => file.FullName, StringComparer.Ordinal))
        {
            var name = Path.GetRelativePath(run.FullName, file.FullName);
            try
            {
                using var document = JsonDocument.Parse(File.ReadAllBytes(file.FullName));
                if (file.Name == "dialogue.json") tallies.AddRange(FinalOnes(document.RootElement, name));
                else if (file.Name.StartsWith(TallyPrefix, StringComparison.Ordinal)) tallies.Add(Tally(document.RootElement, name));
                else if (file.Name.StartsWith(BallotsPrefix, StringComparison.Ordinal)) ballots.Add(new PublishedBallots(name, Path.GetFileNameWithoutExtension(file.Name)[BallotsPrefix.Length..], [.. document.RootElement.EnumerateArray().Select(Ballot)]));
            }
            catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or OverflowException)
            {
                throw new UnreadableRunException(name, e.Message);
            }
        }

        return new Results(tallies, ballots);
    }

    private static List<PublishedTally> FinalOnes(JsonElement dialogue, string file) =>
        dialogue.TryGetProperty("tallies", out var tallies)
            ? tallies.EnumerateArray().Where(tally => tally.GetProperty("final").GetBoolean()).Select(tally => Tally(tally, file)).ToList()
            : [];

    private static PublishedTally Tally(JsonElement tally, string file)
    {
        var sides = tally.TryGetProperty("byAttendance", out var by) && by.ValueKind is JsonValueKind.Object
            ? by.EnumerateObject().ToDictionary(side => side.Name, side => Numbers(side.Value))
            : [];
        return new PublishedTally(
            file, tally.GetProperty("pollId").GetString()!, tally.GetProperty("version").GetInt64(), Numbers(tally.GetProperty("counts")), tally.GetProperty("ballots").GetInt64(), sides);
    }

    private static (UInt128 Id, byte[] Choice) Ballot(JsonElement ballot) => (
        BallotIds.TryRead(ballot.GetProperty("ballotId").GetString(), out var id) ? id : throw new FormatException("A ballot id is 32 hexadecimal digits."),
        [.. ballot.GetProperty("choice").EnumerateArray().Select(option => option.GetByte())]);

    private static long[] Numbers(JsonElement list) => [.. list.EnumerateArray().Select(number => number.GetInt64())];
}
