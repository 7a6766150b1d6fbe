using System.Text.Json;
using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.Wire;

namespace DialogEngine.Hubs;

internal sealed partial class DeskHub
{
    /// <summary>Prepares a poll. A retry answers <see cref="DeskVerdict.PollIdTaken"/>.</summary>
    public Task<DeskAnswer> AddPoll(Wire.PollPlan poll) => Read(poll, plan => new DialogueCommand.AddPoll(plan, By));

    /// <summary>Changes a draft.</summary>
    public Task<DeskAnswer> EditPoll(Wire.PollPlan poll) => Read(poll, plan => new DialogueCommand.EditPoll(plan, By));

    /// <summary>Throws a draft away.</summary>
    public Task<DeskAnswer> RemovePoll(string pollId) => About(pollId, poll => new DialogueCommand.RemovePoll(poll, By));

    /// <summary>Opens a draft, for a time or until it is closed.</summary>
    public Task<DeskAnswer> OpenPoll(OpenPollCall call)
    {
        ArgumentNullException.ThrowIfNull(call);
        if (call.ClosesInSeconds is { } seconds and (< 1 or > DialogueLimits.DeadlineSeconds))
        {
            return Task.FromResult(new DeskAnswer(
                DeskVerdict.InvalidPoll,
                Mistakes: [new Texts.Mistake("/closesInSeconds", $"1 to {DialogueLimits.DeadlineSeconds}", $"{seconds}")]));
        }

        TimeSpan? time = call.ClosesInSeconds is { } s ? TimeSpan.FromSeconds(s) : null;
        return About(call.PollId, poll => new DialogueCommand.OpenPoll(poll, time, By));
    }

    /// <summary>Closes an open poll: every ballot acknowledged before is counted, none after is taken.</summary>
    public Task<DeskAnswer> ClosePoll(string pollId) => About(pollId, poll => new DialogueCommand.ClosePoll(poll, By));

    /// <summary>Shows the final tally of a closed poll to all.</summary>
    public Task<DeskAnswer> PublishPoll(string pollId) => About(pollId, poll => new DialogueCommand.PublishPoll(poll, By));

    private Task<DeskAnswer> About(string? pollId, Func<PollId, DialogueCommand> command) =>
        PollId.TryParse(pollId, null, out var poll) ? Do(command(poll), poll) : Refuse(DeskVerdict.UnknownPoll);

    private Task<DeskAnswer> Read(Wire.PollPlan poll, Func<Polls.PollPlan, DialogueCommand> command)
    {
        ArgumentNullException.ThrowIfNull(poll);
        var (plan, mistakes) = PlanReader.ReadPoll(JsonSerializer.SerializeToElement(poll, WireJson.Options));
        return plan is null ? Task.FromResult(new DeskAnswer(DeskVerdict.InvalidPoll, Mistakes: mistakes)) : Do(command(plan), plan.Id);
    }
}
