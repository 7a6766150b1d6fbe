using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using DialogEngine.Dialogues;
using Npgsql;

namespace DialogEngine.Storage.Postgres;

/// <summary>A lock of each dialogue: ballots take it together, and whatever changes what becomes of them takes it alone.</summary>
/// <remarks>
/// The rows of poll and dialogue decide, and are locked as well. But row locks that are shared are not fair: hosts that
/// commit ballots one after the other let each other in, past a close that waits. Nobody gets past one that waits here.
/// And as it is taken first, in order, no two transactions wait for each other's rows.
/// </remarks>
internal static class DialogueLock
{
    /// <summary>Takes the lock of a dialogue alone, until the transaction ends.</summary>
    public static Task TakeAlone(NpgsqlConnection connection, DialogueId dialogue) =>
        connection.Execute("SELECT pg_advisory_xact_lock($1)", Key(dialogue));

    /// <summary>Takes the locks of dialogues together with others who do so, until the transaction ends.</summary>
    public static void TakeTogether(Batch batch, IEnumerable<DialogueId> dialogues) =>
        batch.Add(
            "SELECT pg_advisory_xact_lock_shared(key) FROM unnest($1::bigint[]) AS key",
            dialogues.Select(Key).Distinct().Order().ToArray());

    // Two dialogues that should have one key would only wait for each other.
    private static long Key(DialogueId dialogue) =>
        BinaryPrimitives.ReadInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes($"{nameof(DialogEngine)} {dialogue}")));
}
