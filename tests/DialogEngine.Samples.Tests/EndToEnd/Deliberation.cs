using System.Globalization;

namespace DialogEngine.EndToEnd;

/// <summary>A made-up deliberation in the files of a real one: people who vote on comments, and some who think again.</summary>
internal static class Deliberation
{
    private const int Voters = 60;
    private const int Comments = 16;
    private const int Seed = 20211024;

    /// <summary>Writes the files of the deliberation into a folder.</summary>
    /// <returns>How many rows of votes there are.</returns>
    public static int Write(string folder)
    {
        var random = new Random(Seed);
        var votes = Votes(random).ToArray();
        File.WriteAllLines(Path.Combine(folder, "votes.csv"), ["timestamp,datetime,comment-id,voter-id,vote", .. votes.Select(v => v.Row)]);
        File.WriteAllLines(Path.Combine(folder, "comments.csv"),
        [
            "timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body",
            .. Enumerable.Range(0, Comments).Select(comment => string.Create(
                CultureInfo.InvariantCulture,
                $"{comment},then,{comment},{comment},{votes.Count(v => v.Comment == comment && v.Vote == 1)},{votes.Count(v => v.Comment == comment && v.Vote == -1)},{(comment % 5) switch { 0 => -1, 1 => 0, _ => 1 }},\"Förslag {comment}, med komma\"")),
        ]);
        File.WriteAllLines(Path.Combine(folder, "summary.csv"), ["topic,Påhittat samtal", $"voters,{Voters}", $"comments,{Comments}"]);
        return votes.Length;
    }

    private static IEnumerable<(int Comment, int Vote, string Row)> Votes(Random random)
    {
        var time = 1_000;
        for (var round = 0; round < 2; round++)
        {
            for (var voter = 0; voter < Voters; voter++)
            {
                for (var comment = 0; comment < Comments; comment++)
                {
                    // Everyone votes on most comments; in the second round a few change their minds.
                    if (random.Next(10) >= (round == 0 ? 8 : 2)) continue;
                    var vote = random.Next(3) - 1;
                    yield return (comment, vote, string.Create(CultureInfo.InvariantCulture, $"{time++},then,{comment},{voter},{vote}"));
                }
            }
        }
    }
}
