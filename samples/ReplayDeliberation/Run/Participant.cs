using System.Collections.Concurrent;
using DialogEngine.Replay.Engine;
using DialogEngine.Replay.Exports;

namespace DialogEngine.Replay.Run;

/// <summary>One person of the deliberation, with a phone: casts their votes and sends their comments as they once did.</summary>
/// <param name="votes">Their votes in order of time, each with its turn in the whole replay.</param>
/// <param name="comments">Their comments.</param>
internal sealed class Participant(
    Phone phone, IReadOnlyList<(int Turn, Vote Vote)> votes, IReadOnlyList<Comment> comments) : IAsyncDisposable
{
    private readonly Dictionary<long, CountedBallot> _last = [];

    /// <summary>Their last acknowledged ballot on each comment.</summary>
    public IReadOnlyDictionary<long, CountedBallot> LastBallots => _last;

    /// <summary>Casts every vote, each after the one before it was answered: a change of mind is a new ballot.</summary>
    public async Task Vote(Pace pace, Step progress, CancellationToken stop)
    {
        foreach (var (turn, vote) in votes)
        {
            await pace.Turn(turn, stop);
            _last[vote.CommentId] = await phone.Cast(DialogueDraft.PollId(vote.CommentId), (int)vote.Choice, stop);
            progress.Advance();
        }
    }

    /// <summary>Sends every comment and has it judged, one after the other, so that few wait at a time.</summary>
    public async Task Speak(Desk desk, ConcurrentBag<long> leftOut, Step progress, CancellationToken stop)
    {
        // Those that stay waiting come last: ten of them, and the engine takes no more from this person.
        foreach (var comment in comments.OrderBy(c => c.Judgment is Judgment.Waiting).ThenBy(c => c.TimestampMs))
        {
            var contributionId = Phone.NewId();
            if (await phone.Contribute(contributionId, DialogueDraft.Text(comment), stop) is "TooManyWaiting") leftOut.Add(comment.Id);
            else if (comment.Judgment is Judgment.Approved) await desk.Approve(contributionId, stop);
            else if (comment.Judgment is Judgment.Rejected) await desk.Reject(contributionId, stop);
            progress.Advance();
        }
    }

    public ValueTask DisposeAsync() => phone.DisposeAsync();
}
