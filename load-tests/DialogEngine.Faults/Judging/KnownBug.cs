using System.Text.Json;
using DialogEngine.Faults.Cluster;

namespace DialogEngine.Faults.Judging;

/// <summary>A bug that <c>DialogEngine.Faults.Host</c> can be told to have.</summary>
/// <param name="Name">As its <c>--bug</c> takes it.</param>
/// <param name="What">What the engine then does wrong.</param>
/// <param name="Fault">The fault under which it must be found.</param>
/// <param name="Invariants">Those that it breaks, such as <c>I1</c>.</param>
internal sealed record KnownBug(string Name, string What, string Fault, IReadOnlyList<string> Invariants)
{
    /// <summary>All that there are, as that program lists them.</summary>
    public static async Task<IReadOnlyList<KnownBug>> All(FileInfo host) =>
        [.. (await Tool.Run("dotnet", host.FullName, "bugs")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<KnownBug>(line, JsonSerializerOptions.Web)!)];
}
