using System.Text.Json;
using DialogEngine.TownHall.Engine;

namespace DialogEngine.TownHall.Meeting;

/// <summary>One question of questions.json, and what the moderator makes of it.</summary>
/// <param name="Popularity">The part of the phones, 0 to 1, that stand behind it once they see it.</param>
/// <param name="RejectedFor">The reason it is rejected for; null when it is approved.</param>
/// <param name="SameAs">The name of the question that it is merged into: at once when it has no popularity, else after it was supported.</param>
/// <param name="Answer">What is answered; null when there is no time for it tonight.</param>
internal sealed record Question(
    string Name,
    Dictionary<string, string> Text,
    string[]? Labels,
    double Popularity,
    string? RejectedFor,
    string? SameAs,
    Dictionary<string, string>? Answer)
{
    public bool IsShown => RejectedFor is null && (SameAs is null || Popularity > 0);

    public static IReadOnlyList<Question> ReadAll(string path) =>
        JsonSerializer.Deserialize<List<Question>>(File.ReadAllText(path), Wire.Json)!;
}
