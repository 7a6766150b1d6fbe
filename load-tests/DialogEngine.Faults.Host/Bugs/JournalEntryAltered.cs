using DialogEngine.Dialogues;
using DialogEngine.FaultyHost.Stores;
using DialogEngine.Storage.Journal;
using DialogEngine.Storage.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace DialogEngine.FaultyHost.Bugs;

/// <summary>An entry of the journal is not what was hashed.</summary>
internal sealed class JournalEntryAltered() : Bug("journal-entry-altered", "changes what the journal says of a close after it was hashed", "none", "I8")
{
    private const string Kind = "poll-closed";

    public override void Plant(IServiceCollection parts)
    {
        _ = parts.Own<SqliteStore>();
        parts.Around<IEventJournal>((journal, others) => new Retouched(journal, others.GetRequiredService<SqliteStore>()));
    }

    private sealed class Retouched(IEventJournal journal, SqliteStore store) : PassingJournal(journal)
    {
        public override async Task<bool> Append(
            DialogueId dialogue, long expectedVersion, IReadOnlyList<NewEntry> entries, IReadOnlyList<PollChange> polls, CancellationToken cancel = default)
        {
            if (!await Journal.Append(dialogue, expectedVersion, entries, polls, cancel)) return false;
            for (var i = 0; i < entries.Count; i++)
                if (entries[i].Kind == Kind) await Alter(dialogue, expectedVersion + i + 1);
            return true;
        }

        // A space more: the engine that reads it sees no difference.
        private Task<int> Alter(DialogueId dialogue, long version) => store.Writer.Write(session => session.Execute(
            "UPDATE dialogue_event SET payload = payload || ' ' WHERE dialogue = ?1 AND version = ?2", dialogue.ToString(), version));
    }
}
