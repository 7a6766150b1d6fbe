using DialogEngine.Contributions;
using DialogEngine.Dialogues;
using DialogEngine.Polls;

namespace DialogEngine.Simulating;

/// <summary>What people may be told about what they asked for.</summary>
internal static class Telling
{
    /// <summary>A person hears what became of an act.</summary>
    public static void Heard(this Ledger ledger, Act act, BallotReply reply)
    {
        if (reply.Verdict is BallotVerdict.TryAgain) return;
        if (reply.Verdict is BallotVerdict.Recorded or BallotVerdict.Withdrawn) ledger.CheckReceipt(act, reply);
        if (act.KnownAt is not null) return;
        (act.Verdict, act.KnownAt) = (reply.Verdict, ledger.Next());
        if (act.Verdict is BallotVerdict.Recorded or BallotVerdict.Withdrawn) act.Revision = reply.Revision;
    }

    /// <summary>The desk hears what became of a command.</summary>
    public static void Heard(this Ledger ledger, DialogueCommand command, DeskDecision decision)
    {
        if (decision.Verdict is not DeskVerdict.Done) return;
        if (decision.Version > ledger.Journal.Count)
            ledger.Fail("acknowledged is committed", $"{command.GetType().Name} is done at version {decision.Version}, and the journal has {ledger.Journal.Count}.");
        if (!ledger.Events.Take((int)decision.Version).Any(happened => Follows(happened, command)))
            ledger.Fail("acknowledged is committed", $"{command.GetType().Name} is done, and the journal knows nothing of it.");
    }

    /// <summary>A person hears what became of a contribution.</summary>
    public static void Heard(this Ledger ledger, ContributionAct act, ParticipantDecision decision)
    {
        if (decision.Verdict is ContributionVerdict.TryAgain || act.Verdict is not null) return;
        act.Verdict = decision.Verdict;
        var id = act.Command.Contribution;
        var isThere = decision.Verdict switch
        {
            ContributionVerdict.Received => ledger.Events.OfType<DialogueEvent.ContributionReceived>().Any(e => e.Contribution == id && e.Author == act.Command.Author),
            ContributionVerdict.Withdrawn => ledger.Events.OfType<DialogueEvent.ContributionWithdrawn>().Any(e => e.Contribution == id),
            _ => true,
        };
        if (!isThere) ledger.Fail("acknowledged is committed", $"Contribution {id} is {decision.Verdict}, and the journal knows nothing of it.");
    }

    // A receipt is for this very ballot, and the same each time.
    private static void CheckReceipt(this Ledger ledger, Act act, BallotReply reply)
    {
        if (!act.Ids.Contains(new BallotId(reply.BallotId)) || !(reply.Choice ?? []).Select(option => (int)option).SequenceEqual(act.Options))
            ledger.Fail("receipts are true", $"{act} got a receipt for another ballot.");
        if (act.Revision > 0 && act.Revision != reply.Revision && act.Ids.Count == 1)
            ledger.Fail("receipts are true", $"{act} got a receipt for revision {act.Revision} and then for {reply.Revision}.");
    }

    private static bool Follows(DialogueEvent happened, DialogueCommand command) => (happened, command) switch
    {
        (DialogueEvent.PollAdded e, DialogueCommand.AddPoll c) => e.Poll.Id == c.Poll.Id,
        (DialogueEvent.PollOpened e, DialogueCommand.OpenPoll c) => e.Poll == c.Poll,
        (DialogueEvent.PollClosed e, DialogueCommand.ClosePoll c) => e.Poll == c.Poll,
        (DialogueEvent.PollPublished e, DialogueCommand.PublishPoll c) => e.Poll == c.Poll,
        (DialogueEvent.ContributionApproved e, DialogueCommand.Approve c) => e.Contribution == c.Contribution,
        (DialogueEvent.ContributionRejected e, DialogueCommand.Reject c) => e.Contribution == c.Contribution,
        (DialogueEvent.ContributionMerged e, DialogueCommand.Merge c) => e.Contribution == c.Contribution && e.Into == c.Into,
        (DialogueEvent.Paused, DialogueCommand.Pause) => true,
        (DialogueEvent.Resumed, DialogueCommand.Resume) => true,
        (DialogueEvent.Opened, DialogueCommand.Open) => true,
        (DialogueEvent.Closed, DialogueCommand.Close) => true,
        _ => false,
    };
}
