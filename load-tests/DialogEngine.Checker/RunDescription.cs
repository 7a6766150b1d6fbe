using System.Text.Json;

namespace DialogEngine.Checking;

/// <summary>What <c>run.json</c> says.</summary>
/// <param name="Fault">The fault that was injected.</param>
/// <param name="Dialogue">The dialogue that it is about.</param>
/// <param name="Hosts">How many hosts there were.</param>
/// <param name="Phones">How many phones there were; null when it is not said.</param>
/// <param name="Polls">The polls that were opened, with how many options each has.</param>
/// <param name="Canaries">Texts that must stand in no log and no database.</param>
internal sealed record RunDescription(
    string Fault, string Dialogue, int Hosts, int? Phones, IReadOnlyList<(string Id, int Options)> Polls, IReadOnlyList<string> Canaries)
{
    private const int Format = 1;

    /// <exception cref="UnreadableRunException">There is none, or it is of another format.</exception>
    public static RunDescription Read(DirectoryInfo run)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(run.FullName, "run.json")));
            var said = document.RootElement;
            var format = said.GetProperty("format").GetInt32();
            if (format != Format) throw new UnreadableRunException("run.json", $"format {Format} was expected; it is {format}.");
            return new RunDescription(
                said.TryGetProperty("fault", out var fault) ? fault.GetString()! : "",
                said.GetProperty("dialogue").GetString()!,
                said.TryGetProperty("hosts", out var hosts) ? hosts.GetInt32() : 1,
                said.TryGetProperty("phones", out var phones) ? phones.GetInt32() : null,
                said.TryGetProperty("polls", out var polls) ? [.. polls.EnumerateArray().Select(poll => (poll.GetProperty("id").GetString()!, poll.GetProperty("options").GetInt32()))] : [],
                said.TryGetProperty("canaries", out var canaries) ? [.. canaries.EnumerateArray().Select(canary => canary.GetString()!)] : []);
        }
        catch (Exception e) when (e is IOException or JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new UnreadableRunException("run.json", e.Message);
        }
    }
}
