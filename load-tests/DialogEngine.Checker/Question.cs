namespace DialogEngine.Checking;

/// <summary>What is to be judged.</summary>
/// <param name="Folder">The folder that the run has left.</param>
/// <param name="Sqlite">The SQLite database, when it is not the one in the folder.</param>
/// <param name="Postgres">How to connect to the PostgreSQL database, when there is one.</param>
/// <param name="Required">The invariants that must have had something to check.</param>
/// <param name="IsEarlier">Whether the database is as it was at some moment of the run, and went its own way from there: what was acknowledged later may be missing.</param>
internal sealed record Question(DirectoryInfo Folder, FileInfo? Sqlite, string? Postgres, IReadOnlyList<string> Required, bool IsEarlier = false);
