using System.Collections.Concurrent;
using DialogEngine.Replay.Engine;
using DialogEngine.Replay.Exports;

namespace DialogEngine.Replay.Run;

/// <summary>Replays a deliberation as one dialogue: opens a poll for each comment, lets everyone say and vote what they did, publishes.</summary>
internal sealed class DeliberationReplay(
    Deliberation deliberation, EngineHttp http, string key, Patience patience, ReplayProgress progress)
{
    private const int JoiningAtOnce = 16;

    public async Task<ReplayResult> Run(CreatedDialogue dialogue, double ballotsPerSecond, CancellationToken stop)
    {
        await using var desk = new Desk(Hub("desk", dialogue), key, patience);
        await desk.OpenDialogue(stop);
        foreach (var id in deliberation.CommentIds)
        {
            await desk.OpenPoll(DialogueDraft.PollId(id), stop);
            progress.Opened.Advance();
        }

        var participants = new ConcurrentBag<Participant>();
        try
        {
            await Join(dialogue, participants, stop);
            var leftOut = await TakePart(participants, desk, ballotsPerSecond, stop);
            var count = new Count(deliberation, http, desk, progress.Counted);
            var result = await count.Run(dialogue.DialogueId, participants, leftOut, stop);
            await desk.CloseDialogue(stop);
            return result;
        }
        finally
        {
            await Parallel.ForEachAsync(participants, CancellationToken.None, (p, _) => p.DisposeAsync());
        }
    }

    private Task Join(CreatedDialogue dialogue, ConcurrentBag<Participant> participants, CancellationToken stop)
    {
        var votes = deliberation.Votes
            .OrderBy(v => v.TimestampMs)
            .ThenBy(v => v.Row)
            .Select((vote, turn) => (Turn: turn, Vote: vote))
            .ToLookup(v => v.Vote.VoterId);
        var comments = deliberation.Comments.Values.ToLookup(c => c.AuthorId);

        return Parallel.ForEachAsync(deliberation.Participants, AtOnce(JoiningAtOnce, stop), async (id, limit) =>
        {
            var joined = await http.Join(dialogue.JoinCode, limit);
            var phone = new Phone(new LiveConnection(Hub("audience", dialogue), joined.ParticipantToken), patience);
            participants.Add(new Participant(phone, [.. votes[id]], [.. comments[id]]));
            await phone.Connect(limit);
            progress.Joined.Advance();
        });
    }

    private async Task<ConcurrentBag<long>> TakePart(
        IReadOnlyCollection<Participant> participants, Desk desk, double ballotsPerSecond, CancellationToken stop)
    {
        var pace = new Pace(ballotsPerSecond, TimeProvider.System);
        var leftOut = new ConcurrentBag<long>();
        var doings = participants.SelectMany(p => new Func<CancellationToken, Task>[]
        {
            limit => p.Vote(pace, progress.Cast, limit),
            limit => p.Speak(desk, leftOut, progress.Judged, limit),
        }).ToList();

        await Parallel.ForEachAsync(doings, AtOnce(doings.Count, stop), async (doing, limit) => await doing(limit));
        return leftOut;
    }

    private Uri Hub(string hub, CreatedDialogue dialogue) => new(http.Url, $"hubs/{hub}?dialogue={dialogue.DialogueId}");

    private static ParallelOptions AtOnce(int many, CancellationToken stop) =>
        new() { MaxDegreeOfParallelism = many, CancellationToken = stop };
}
