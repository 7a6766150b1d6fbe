using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.Storage.Journal;

namespace DialogEngine.Storage.Sqlite.Ballots;

/// <summary>Carries out what an event means for the polls, in the transaction that appends it.</summary>
internal static class PollChanges
{
    public static void CarryOut(Session session, DialogueId dialogue, PollChange change)
    {
        switch (change)
        {
            case PollChange.Open open:
                Open(session, dialogue, open);
                break;
            case PollChange.Close(var poll):
                session.Execute("UPDATE poll SET open = 0 WHERE dialogue = ?1 AND id = ?2", dialogue.ToString(), poll.ToString());
                break;
            case PollChange.Accept(var ballots):
                session.Execute("UPDATE dialogue SET accepting = ?2 WHERE id = ?1", dialogue.ToString(), ballots ? 1 : 0);
                break;
            case PollChange.Unite(var from, var into):
                Uniting.CarryOver(session, dialogue, from, into);
                break;
            case PollChange.DestroySecret(var poll):
                DestroySecret(session, dialogue, poll);
                break;
            case PollChange.DestroySecrets:
                DestroySecrets(session, dialogue);
                break;
            default:
                throw new ArgumentException($"The store does not know the change {change.GetType().Name}.", nameof(change));
        }
    }

    private static void Open(Session session, DialogueId dialogue, PollChange.Open poll)
    {
        var closesAt = poll.ClosesAt?.UtcTicks;
        var reopened = session.Execute(
            "UPDATE poll SET open = 1, closes_at = ?3 WHERE dialogue = ?1 AND id = ?2",
            dialogue.ToString(), poll.Poll.ToString(), closesAt);
        if (reopened > 0) return;
        session.Execute(
            """
            INSERT INTO poll (dialogue, id, open, options, min_choices, max_choices, closes_at) VALUES (?1, ?2, 1, ?3, ?4, ?5, ?6)
            """,
            dialogue.ToString(), poll.Poll.ToString(), poll.Form.Options, poll.Form.MinChoices, poll.Form.MaxChoices, closesAt);
        session.Execute("INSERT INTO poll_secret (poll, secret) VALUES (last_insert_rowid(), ?1)", poll.Secret);
    }

    private static void DestroySecret(Session session, DialogueId dialogue, PollId poll) =>
        session.Execute(
            """
            UPDATE poll_secret SET secret = zeroblob(length(secret))
            WHERE poll = (SELECT number FROM poll WHERE dialogue = ?1 AND id = ?2)
            """,
            dialogue.ToString(), poll.ToString());

    private static void DestroySecrets(Session session, DialogueId dialogue)
    {
        session.Execute(
            """
            UPDATE poll_secret SET secret = zeroblob(length(secret))
            WHERE poll IN (SELECT number FROM poll WHERE dialogue = ?1)
            """,
            dialogue.ToString());
        session.Execute("UPDATE dialogue SET support_secret = zeroblob(length(support_secret)) WHERE id = ?1", dialogue.ToString());
    }
}
