using DialogEngine.Replay.Engine;
using DialogEngine.Replay.Exports;
using DialogEngine.Replay.Tallies;

namespace DialogEngine.Replay.Run;

/// <summary>Closes and publishes every poll, and holds what the engine then says against the file and against the receipts.</summary>
internal sealed class Count(Deliberation deliberation, EngineHttp http, Desk desk, Step progress)
{
    public async Task<ReplayResult> Run(
        string dialogueId, IReadOnlyCollection<Participant> participants, IReadOnlyCollection<long> leftOut, CancellationToken stop)
    {
        var right = OneVoterOneVote.Count(deliberation.Votes);
        var rows = deliberation.Votes.ToLookup(v => v.CommentId, v => v.Choice);
        var acknowledged = participants.SelectMany(p => p.LastBallots).ToLookup(b => b.Key, b => b.Value);
        var comments = new List<CommentResult>();
        var faults = new List<string>();

        foreach (var id in deliberation.CommentIds)
        {
            var pollId = DialogueDraft.PollId(id);
            await desk.ClosePoll(pollId, stop);
            await desk.PublishPoll(pollId, stop);
            var report = await http.Tally(dialogueId, pollId, stop);
            var ballots = await http.Ballots(dialogueId, pollId, stop);

            faults.AddRange(Faults(pollId, report));
            faults.AddRange(BallotAudit.Faults(pollId, [.. acknowledged[id]], ballots));
            comments.Add(new CommentResult(
                id,
                TallyIn(report),
                right.GetValueOrDefault(id),
                VoteTally.Of(rows[id]),
                deliberation.Comments.GetValueOrDefault(id)));
            progress.Advance();
        }

        return new ReplayResult(comments, faults, leftOut, acknowledged.Sum(b => b.Count()));
    }

    private static IEnumerable<string> Faults(string pollId, TallyReport report)
    {
        if (report is not { State: "Published", Final: true })
            yield return $"{pollId}: the tally should be published and final; it is {report.State}{(report.Final ? "" : ", not final")}.";
        if (report.Counts.Sum() != report.Ballots)
            yield return $"{pollId}: the counts add up to {report.Counts.Sum()}, and {report.Ballots} ballots are reported.";
    }

    private static VoteTally TallyIn(TallyReport report) =>
        report.Counts is [var agrees, var disagrees, var passes] ? new VoteTally(agrees, disagrees, passes) : default;
}
