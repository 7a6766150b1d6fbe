using DialogEngine.Checking.Databases;
using DialogEngine.Checking.Histories;
using DialogEngine.Checking.Nemeses;
using DialogEngine.Checking.Published;

namespace DialogEngine.Checking.Runs;

/// <summary>Everything that a run has left.</summary>
internal sealed class Run
{
    private Run(Question question)
    {
        (Folder, IsEarlier) = (question.Folder, question.IsEarlier);
        if (!Folder.Exists) throw new UnreadableRunException(Folder.FullName, "there is no such folder.");
        Description = RunDescription.Read(Folder);
        Nemesis = Nemesis.Read(Folder);
        History = new HistoryReader(Folder).Read();
        Results = Results.Read(Folder);
        Database = DatabaseOf.Run(question);
        Stored = Database.Read(Description.Dialogue);
        var stored = Stored.Polls.ToDictionary(poll => poll.Id, StringComparer.Ordinal);
        var ballots = History.Ballots.Values.ToLookup(ballot => ballot.Poll, StringComparer.Ordinal);
        var ids = stored.Keys.Concat(ballots.Select(poll => poll.Key)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        Polls = ids.ToDictionary(id => id, id => new RunPoll(id, stored.GetValueOrDefault(id), [.. ballots[id]], History.Ballots), StringComparer.Ordinal);
    }

    public DirectoryInfo Folder { get; }

    /// <summary>Whether the database is as it was at some moment of the run, and went its own way from there. Whatever it has must be right all the same; what came later it may lack.</summary>
    public bool IsEarlier { get; }

    public RunDescription Description { get; }

    public Nemesis Nemesis { get; }

    public History History { get; }

    public Results Results { get; }

    public IDatabase Database { get; }

    public Stored Stored { get; }

    public IReadOnlyDictionary<string, RunPoll> Polls { get; }

    /// <exception cref="UnreadableRunException">Something that a run leaves is missing, or is not what it should be.</exception>
    public static Run Read(Question question) => new(question);
}
