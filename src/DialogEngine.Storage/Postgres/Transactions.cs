using System.Data;
using Npgsql;

namespace DialogEngine.Storage.Postgres;

/// <summary>Carries work out in a transaction, again if another transaction or a lost connection was in its way.</summary>
internal sealed class Transactions(NpgsqlDataSource source, Reachability database)
{
    /// <summary>How often work is tried before it fails: a good second, if the database is away.</summary>
    private const int MaxAttempts = 5;

    /// <summary>Carries out work and commits it. When the task completes the work is durable.</summary>
    /// <param name="work">What to do. It must depend on nothing but the database, since it may be done again.</param>
    /// <exception cref="StoreUnavailableException">Nothing was written, or it is not known whether it was.</exception>
    public async Task<T> Run<T>(Func<Attempt, Task<T>> work)
    {
        var isInDoubt = false;
        for (var number = 1; ; number++)
        {
            await Task.Delay(Patience.BeforeTry(number));
            try
            {
                await using var connection = await database.Open();
                await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted);
                var attempt = new Attempt(connection, isInDoubt);
                var result = await work(attempt);
                if (attempt.IsDiscarded) return result;
                try
                {
                    await transaction.CommitAsync();
                }
                catch (NpgsqlException e) when (Failures.LeavesCommitUnknown(e))
                {
                    isInDoubt = true;
                    throw;
                }

                return result;
            }
            catch (NpgsqlException e) when (number < MaxAttempts && MayGoThrough(e, isInDoubt))
            {
                // The server ends all connections together: what lies in the pool is most likely lost as well.
                if (Failures.IsLostConnection(e)) source.Clear();
                database.Note(e);
            }
            catch (Exception e) when (e is NpgsqlException or StoreUnavailableException)
            {
                if (e is NpgsqlException failure) database.Note(failure);
                throw Failures.NotWritten(e, isInDoubt);
            }
        }
    }

    private static bool MayGoThrough(NpgsqlException cause, bool isInDoubt) =>
        isInDoubt || Failures.IsContention(cause) || Failures.IsLostConnection(cause);
}
