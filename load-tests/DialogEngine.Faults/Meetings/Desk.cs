using DialogEngine.Faults.Histories;
using DialogEngine.Faults.Phones;
using DialogEngine.Faults.Running;

namespace DialogEngine.Faults.Meetings;

/// <summary>The moderator: opens, closes and publishes polls, judges contributions, shows them on the wall.</summary>
internal sealed class Desk : IDisposable
{
    private readonly Room _room;
    private readonly Client _client;

    public Desk(Room room)
    {
        _room = room;
        _client = new Client(room, "desk", "desk", EngineProcess.ModeratorKey, new View(new HistoryWriter(room.Folder.History, "desk"), everything: true));
    }

    public LiveLine Line => _client.Line;

    /// <summary>Lets ballots and contributions in; not noted, for the meeting has not begun.</summary>
    public Task OpenDialogue(CancellationToken stop) => Prepare("OpenDialogue", "", "WrongState", stop);

    /// <summary>Prepares a poll; not noted, for nobody sees it before it is opened.</summary>
    public Task Add(Question question, CancellationToken stop) => Prepare("AddPoll", question.ToPlan(), "PollIdTaken", stop);

    /// <summary>Opens a poll, and lets people vote in it; the probe is for each to vote in once.</summary>
    public async Task Open(Question question, int? closesInSeconds, CancellationToken stop)
    {
        _room.Agenda.Note(question);
        var time = closesInSeconds is { } seconds ? $",\"closesInSeconds\":{seconds}" : "";
        await Do(new OpenOperation(Operation.NewId(), question.Id, closesInSeconds), "OpenPoll", $$"""{"pollId":"{{question.Id}}"{{time}}}""", stop);
        if (question != Question.Probe) _room.Agenda.Add(question);
    }

    public Task<Said> Close(string poll, CancellationToken stop) => Do(new Operation("close", Operation.NewId(), poll), "ClosePoll", $"\"{poll}\"", stop);

    public Task<Said> Publish(string poll, CancellationToken stop)
    {
        _room.Agenda.Publishing(poll);
        return Do(new Operation("publish", Operation.NewId(), poll), "PublishPoll", $"\"{poll}\"", stop);
    }

    public async Task Approve(string contribution, CancellationToken stop)
    {
        var said = await Do(new Operation("approve", Operation.NewId(), contribution), "Approve", $"\"{contribution}\"", stop);
        if (said.Outcome is Outcome.Ok) _room.Agenda.Show(contribution);
    }

    public async Task Hide(string contribution, CancellationToken stop)
    {
        _room.Agenda.Hide(contribution);
        await Do(new Operation("hide", Operation.NewId(), contribution), "Reject", $$"""{"contributionId":"{{contribution}}","reason":"OffTopic"}""", stop);
    }

    public Task<Said> Show(string contribution, CancellationToken stop) =>
        Do(new Operation("show", Operation.NewId(), contribution), "ShowOnProjector", $$"""{"kind":"Contribution","id":"{{contribution}}"}""", stop);

    public void Dispose() => _client.Dispose();

    private Task<Said> Do(Operation operation, string method, string argument, CancellationToken stop) =>
        _client.Insist(operation, method, argument, Judge, stop);

    // A refusal after a sending that was not answered may be of that sending's own making: then it is not known, for good.
    private static Outcome? Judge(string verdict, bool isRetry) => verdict switch
    {
        "Done" => Outcome.Ok,
        "TryAgain" or "TooFast" => Outcome.Info,
        _ => isRetry ? null : Outcome.Fail,
    };

    private async Task Prepare(string method, string argument, string alreadySo, CancellationToken stop)
    {
        while (true)
        {
            var connection = await Line.Online(stop);
            var verdict = await connection.Call(method, argument.Length > 0 ? argument : null, Client.CallLimit) is { } answer ? answer.GetProperty("verdict").GetString()! : "TryAgain";
            if (verdict == "Done" || verdict == alreadySo) return;
            if (verdict is not ("TryAgain" or "TooFast")) throw new InvalidOperationException($"{method} was answered {verdict}.");
            await Task.Delay(200, stop);
        }
    }
}
