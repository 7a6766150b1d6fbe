using DialogEngine.Contributions;
using DialogEngine.Dialogues;
using DialogEngine.Wire;

namespace DialogEngine.Hubs;

internal sealed partial class DeskHub
{
    /// <summary>Lets everyone see a contribution.</summary>
    public Task<DeskAnswer> Approve(string contributionId) => About(contributionId, id => new DialogueCommand.Approve(id, By));

    /// <summary>Shows a contribution to nobody but its author, who sees the reason; takes it off the projector.</summary>
    public Task<DeskAnswer> Reject(RejectCall call)
    {
        ArgumentNullException.ThrowIfNull(call);
        return About(call.ContributionId, id => new DialogueCommand.Reject(id, call.Reason, By));
    }

    /// <summary>Makes a contribution part of another; their supporters are united, each counted once.</summary>
    public Task<DeskAnswer> Merge(MergeCall call)
    {
        ArgumentNullException.ThrowIfNull(call);
        return ContributionId.TryParse(call.Into, null, out var into)
            ? About(call.ContributionId, id => new DialogueCommand.Merge(id, into, By))
            : Refuse(DeskVerdict.UnknownContribution);
    }

    /// <summary>Changes what is shown of a contribution; what was sent is kept.</summary>
    public Task<DeskAnswer> Edit(EditCall call)
    {
        ArgumentNullException.ThrowIfNull(call);
        return About(call.ContributionId, id => new DialogueCommand.Edit(id, call.Text, By));
    }

    /// <summary>Labels a contribution anew.</summary>
    public Task<DeskAnswer> Label(LabelCall call)
    {
        ArgumentNullException.ThrowIfNull(call);
        return About(call.ContributionId, id => new DialogueCommand.Label(id, [.. call.Labels ?? []], By));
    }

    /// <summary>Answers a contribution; without a text it was answered aloud.</summary>
    public Task<DeskAnswer> Answer(AnswerCall call)
    {
        ArgumentNullException.ThrowIfNull(call);
        return About(call.ContributionId, id => new DialogueCommand.Answer(id, call.Answer, By));
    }

    private Task<DeskAnswer> About(string? contributionId, Func<ContributionId, DialogueCommand> command) =>
        ContributionId.TryParse(contributionId, null, out var id) ? Do(command(id)) : Refuse(DeskVerdict.UnknownContribution);
}
