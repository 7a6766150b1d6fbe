namespace DialogEngine.ClusterSample;

/// <summary>What was asked for on the command line.</summary>
/// <param name="Hosts">How many hosts.</param>
/// <param name="Url">Where the proxy listens.</param>
/// <param name="Folder">Where the database is kept; null for one that is thrown away.</param>
/// <param name="Key">The first moderator's key; null where the hosts print links.</param>
/// <param name="Engine">The engine's assembly; null where it is to be built.</param>
/// <param name="KillEvery">How long each host lives before the next is killed; null where none is.</param>
/// <param name="RestartEvery">How long each host runs before the next is stopped and started; null where none is.</param>
internal sealed record ClusterRequest(
    int Hosts, Uri Url, DirectoryInfo? Folder, string? Key, FileInfo? Engine, TimeSpan? KillEvery, TimeSpan? RestartEvery);
