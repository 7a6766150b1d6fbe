using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using DialogEngine.Faults.Histories;
using DialogEngine.Faults.Meetings;

namespace DialogEngine.Faults.Phones;

/// <summary>One participant: votes, changes their mind, takes a vote back, supports, asks. One ballot of theirs is under way in each poll at a time.</summary>
internal sealed class Phone : IDisposable
{
    private const int Hands = 2;

    private readonly Room _room;
    private readonly Client _client;
    private readonly View _view;
    private readonly ConcurrentDictionary<string, bool> _busy = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _standing = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _changedTooOften = new(StringComparer.Ordinal);

    public Phone(Room room, string who, string token, HistoryWriter history, bool watches)
    {
        _room = room;
        _view = new View(history, everything: watches);
        _client = new Client(room, who, "audience", token, _view);
    }

    /// <summary>The version of the probe's tally that it shows.</summary>
    public int ProbeVersion => _view.ProbeVersion;

    public LiveLine Line => _client.Line;

    /// <summary>Whether they have their hands full: two ballots are under way.</summary>
    public bool IsBusy => _busy.Count >= Hands;

    /// <summary>Whether they may still change their mind in a poll: a person may a hundred times.</summary>
    public bool MayVoteIn(string poll) => !_changedTooOften.ContainsKey(poll);

    /// <summary>Whether a ballot of theirs stands in a poll, as far as they know.</summary>
    public bool HasBallot(string poll) => _standing.ContainsKey(poll);

    /// <summary>Casts a ballot until it is known what came of it; nothing is done where one is under way in that poll.</summary>
    /// <returns>Whether it was acknowledged.</returns>
    public async Task<bool> Cast(string poll, int[] choice, CancellationToken stop)
    {
        if (!_busy.TryAdd(poll, true)) return false;
        try
        {
            var ballot = new BallotOperation("vote", Operation.NewId(), poll, choice);
            var argument = $$"""{"pollId":"{{poll}}","ballotId":"{{ballot.Id}}","choice":[{{Text(choice)}}]}""";
            return await Insist(ballot, "CastBallot", argument, stop);
        }
        finally
        {
            _busy.TryRemove(poll, out _);
        }
    }

    /// <summary>Supports a contribution, or takes the support back.</summary>
    public async Task<bool> Support(string contribution, bool on, CancellationToken stop)
    {
        if (!_busy.TryAdd(contribution, true)) return false;
        try
        {
            var ballot = new BallotOperation("support", Operation.NewId(), contribution, on ? [0] : []);
            var argument = $$"""{"contributionId":"{{contribution}}","ballotId":"{{ballot.Id}}","on":{{(on ? "true" : "false")}}}""";
            return await Insist(ballot, "Support", argument, stop);
        }
        finally
        {
            _busy.TryRemove(contribution, out _);
        }
    }

    /// <summary>Sends a question in.</summary>
    /// <returns>Its id once it is received; null when it is refused.</returns>
    public async Task<string?> Contribute(string text, CancellationToken stop)
    {
        var contribution = new ContributionOperation(Operation.NewId(), text);
        var argument = $$"""{"contributionId":"{{contribution.Id}}","text":"{{JsonEncodedText.Encode(text)}}"}""";
        var said = await _client.Insist(
            contribution, "Contribute", argument,
            (verdict, _) => verdict switch { "Received" => Outcome.Ok, "TooFast" or "TryAgain" => Outcome.Info, _ => Outcome.Fail }, stop);
        return said.Outcome is Outcome.Ok ? contribution.Id : null;
    }

    public void Dispose() => _client.Dispose();

    private async Task<bool> Insist(BallotOperation ballot, string method, string argument, CancellationToken stop)
    {
        var repeats = _room.Settings.Repeats ? new Repeats(_client, ballot, method, argument, _room) : null;
        repeats?.Begin(stop);
        var said = await _client.Insist(ballot, method, argument, (verdict, _) => BallotVerdicts.Judge(verdict, _room.Agenda.IsPublishing(ballot.Poll)), stop);
        if (said.Verdict is "TooManyChanges") _changedTooOften[ballot.Poll] = true;
        if (said.Outcome is not Outcome.Ok) return false;
        if (ballot.Choice.Length > 0) _standing[ballot.Poll] = true;
        else _standing.TryRemove(ballot.Poll, out _);
        _room.Votes.Heard(ballot.Poll, said.Sent, said.At);
        return true;
    }

    private static string Text(int[] choice) => string.Join(',', choice.Select(option => option.ToString(CultureInfo.InvariantCulture)));
}
