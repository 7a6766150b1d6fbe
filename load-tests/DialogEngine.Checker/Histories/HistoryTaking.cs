using System.Text.Json;
using DialogEngine.Checking.Reading;

namespace DialogEngine.Checking.Histories;

/// <summary>Takes the lines of one file into the history.</summary>
internal sealed class HistoryTaking(History history, string file)
{
    // A read, and a question whether a host is ready, are sent once.
    private readonly Dictionary<UInt128, double> _asked = [];

    /// <exception cref="JsonException">The line does not say what one of its kind must say.</exception>
    public void Take(HistoryLine line, Place place)
    {
        var who = line.Who ?? file;
        if (line.Type is "saw") Saw(line, who, place);
        else if (line.What is "vote" or "support") Ballot(line, who, place);
        else if (line.What is "read" or "ready") Question(line, who, place);
        else if (line.What is "join") history.Phones.Add(who);
        else Command(line, who, place);
    }

    private void Ballot(HistoryLine line, string who, Place place)
    {
        var id = line.Op ?? throw Missing("op");
        if (line.Type is "invoke")
        {
            Invoked(line, who, id, place).Sendings.Sent(line.At);
            return;
        }

        if (!history.Ballots.TryGetValue(id, out var ballot)) throw new JsonException("An outcome of a ballot that was not invoked before.");
        var sent = ballot.Sendings.CameOut(line.Type);
        if (double.IsNaN(sent)) throw new JsonException("There are more outcomes of this ballot than sendings.");
        if (line.Type is "ok")
        {
            ballot.Acknowledge(line.At, place);
            history.Receipts.Add(new Receipt(ballot, line.At, sent, line.Verdict ?? "", line.Receipt, place));
        }
        else if (line.Type is "fail")
        {
            ballot.Refuse(new Refusal(line.At, line.Verdict ?? "", ballot.Sendings.Pending == 0, place));
        }
        else if (line.Type is not "info")
        {
            throw new JsonException($"`{line.Type}` is no type of line.");
        }
    }

    private BallotOperation Invoked(HistoryLine line, string who, UInt128 id, Place place)
    {
        var (poll, choice) = (line.Poll ?? throw Missing("poll"), line.Choice ?? throw Missing("choice"));
        if (line.Ballot is { } named && named != id) throw new JsonException("`op` and `ballot` of a ballot are the same id.");
        if (!history.Ballots.TryGetValue(id, out var ballot))
        {
            history.Ballots[id] = ballot = new BallotOperation(id, who, poll, choice, place);
            history.Phones.Add(who);
        }
        else if (ballot.Who != who || ballot.Poll != poll || !ballot.Choice.AsSpan().SequenceEqual(choice))
        {
            throw new JsonException($"Ballot {ballot.Text} was sent at {history.Where(ballot.InvokedAt)} by another phone, in another poll or with another choice.");
        }

        return ballot;
    }

    private void Command(HistoryLine line, string who, Place place)
    {
        var id = line.Op ?? throw Missing("op");
        if (line.Type is "invoke")
        {
            if (!history.Commands.TryGetValue(id, out var known))
                history.Commands[id] = known = new Command(line.What, line.Contribution ?? line.Poll ?? throw Missing("poll"), who, line.ClosesInSeconds, place);
            known.Sendings.Sent(line.At);
            return;
        }

        if (!history.Commands.TryGetValue(id, out var command)) throw new JsonException("An outcome of an operation that was not invoked before.");
        command.Sendings.CameOut(line.Type);
        if (line.Type is "ok") command.Acknowledge(line.At, line.Version, place);
    }

    private void Question(HistoryLine line, string who, Place place)
    {
        var id = line.Op ?? throw Missing("op");
        if (line.Type is "invoke")
        {
            _asked[id] = line.At;
            return;
        }

        if (!_asked.Remove(id, out var asked)) throw new JsonException("An answer to what was not asked before.");
        if (line.What is "ready" && line.Status is { } status) history.Readiness.Add(new SeenReadiness(line.Host, asked, line.At, status, place));
        else if (line.What is "read" && line.Type is "ok") Shown(line.Tally ?? throw Missing("tally"), who, 0, asked, line.At, place);
    }

    private void Saw(HistoryLine line, string who, Place place)
    {
        switch (line.What)
        {
            case "tally":
                Shown(line.Tally ?? throw Missing("tally"), who, line.Connection ?? 1, double.NegativeInfinity, line.At, place);
                break;
            case "dialogue":
                history.Versions.Add(new SeenVersion(who, line.Connection ?? 1, line.At, line.Version ?? throw Missing("version"), place));
                break;
            case "shown":
                history.Wall.Add(new OnWall(who, line.At, line.Contribution ?? "", place));
                break;
            case "public":
                history.Public.Add(new SeenInPublic(who, line.At, line.Contribution ?? throw Missing("contribution"), line.On ?? throw Missing("on"), place));
                break;
        }
    }

    private void Shown(LineTally tally, string who, int connection, double asked, double at, Place place)
    {
        if (!history.Tallies.TryGetValue(tally.Poll, out var shown)) history.Tallies[tally.Poll] = shown = [];
        shown.Add(new ShownTally(who, connection, asked, at, tally.Version, tally.State, tally.Counts, tally.Ballots, tally.IsFinal, place));
    }

    private static JsonException Missing(string name) => new($"`{name}` is missing.");
}
