using Npgsql;

namespace DialogEngine.Storage.Postgres;

/// <summary>One try of a transaction.</summary>
/// <param name="connection">The connection that has begun it.</param>
/// <param name="isInDoubt">
/// Whether a try before this one was lost while it was committed. It may have been carried out; and it may even be
/// carried out yet, by a server that has not noticed that nobody listens.
/// </param>
internal sealed class Attempt(NpgsqlConnection connection, bool isInDoubt)
{
    public NpgsqlConnection Connection => connection;

    public bool IsInDoubt => isInDoubt;

    public bool IsDiscarded { get; private set; }

    /// <summary>Rolls back instead of committing.</summary>
    public void Discard() => IsDiscarded = true;
}
