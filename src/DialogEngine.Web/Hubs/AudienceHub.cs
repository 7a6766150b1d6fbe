using System.Diagnostics;
using DialogEngine.Audiences;
using DialogEngine.Ballots;
using DialogEngine.Contributions;
using DialogEngine.Dialogues;
using DialogEngine.Identity;
using DialogEngine.Polls;
using DialogEngine.Wire;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;

namespace DialogEngine.Hubs;

/// <summary>What a phone calls. Who calls is known from the connection, never from what it sends.</summary>
[Authorize(Policy = Schemes.ParticipantPolicy)]
internal sealed class AudienceHub : LiveHub
{
    private const int RetryAfterMs = 500;

    private readonly BallotIngress _ingress;
    private readonly BallotMeter _meter;
    private readonly IGrainFactory _grains;

    public AudienceHub(Audiences.Audiences audiences, BallotIngress ingress, BallotMeter meter, IGrainFactory grains, IOptions<WebLimits> limits)
        : base(audiences, limits)
    {
        _ingress = ingress;
        _meter = meter;
        _grains = grains;
    }

    protected override Role Role => Role.Phone;

    /// <summary>Casts, changes or (with an empty choice) withdraws the caller's ballot. Safe to retry with the same ballot id.</summary>
    /// <returns>After the commit: why it was or was not recorded, and what stands for the caller. Never the running tally.</returns>
    public Task<BallotAnswer> CastBallot(BallotCall call)
    {
        ArgumentNullException.ThrowIfNull(call);
        return Cast(call.PollId, call.BallotId, call.Choice);
    }

    /// <summary>Supports a contribution, or takes the support back: a ballot on that contribution. Safe to retry with the same ballot id.</summary>
    public Task<BallotAnswer> Support(SupportCall call)
    {
        ArgumentNullException.ThrowIfNull(call);
        return Cast(ContributionId.TryParse(call.ContributionId, null, out var id) ? id.ToString() : null, call.BallotId, call.On ? [0] : []);
    }

    /// <summary>Sends a question or statement in. Safe to retry with the same id.</summary>
    public Task<ContributionAnswer> Contribute(ContributeCall call)
    {
        ArgumentNullException.ThrowIfNull(call);
        return About(call.ContributionId, id => new ParticipantCommand.Contribute(id, Client.Participant!.Id, call.Kind, call.Text));
    }

    /// <summary>Takes one's own contribution back. Safe to retry.</summary>
    public Task<ContributionAnswer> WithdrawContribution(string contributionId) =>
        About(contributionId, id => new ParticipantCommand.Withdraw(id, Client.Participant!.Id));

    /// <summary>Raises the caller's hand, or lowers it. A lost connection lowers it too.</summary>
    public void RaiseHand(bool on) => Audience.RaiseHand(Client, on);

    private async Task<BallotAnswer> Cast(string? poll, string? ballotId, IReadOnlyList<int>? choice)
    {
        var asked = Stopwatch.GetTimestamp();
        var answer = Client.Calls.Allows(out var retryAfterMs)
            ? Answer(poll, await _ingress.Cast(Client.Participant!, poll, ballotId, choice))
            : new BallotAnswer(BallotVerdict.TooFast, RetryAfterMs: retryAfterMs);
        _meter.Answered(answer.Verdict, Stopwatch.GetElapsedTime(asked));
        return answer;
    }

    private BallotAnswer Answer(string? poll, BallotReply reply)
    {
        if (reply.Verdict is BallotVerdict.Recorded or BallotVerdict.Withdrawn) Audience.BallotRecorded(Client, PollId.Parse(poll!));
        return new BallotAnswer(
            reply.Verdict,
            reply.Revision > 0 ? Receipts.Of(poll!, reply) : null,
            reply.Verdict is BallotVerdict.TryAgain ? RetryAfterMs : null);
    }

    private Task<ContributionAnswer> About(string? contributionId, Func<ContributionId, ParticipantCommand> command) =>
        ContributionId.TryParse(contributionId, null, out var id)
            ? Decide(command(id))
            : Task.FromResult(new ContributionAnswer(ContributionVerdict.InvalidContributionId));

    private async Task<ContributionAnswer> Decide(ParticipantCommand command)
    {
        if (!Client.Contributions.Allows(out var retryAfterMs)) return new ContributionAnswer(ContributionVerdict.TooFast, RetryAfterMs: retryAfterMs);
        var decision = await Calls.Try(
            _grains.GetGrain<IDialogueGrain>(Audience.Dialogue.ToString()).Decide(command),
            new ParticipantDecision(ContributionVerdict.TryAgain, null),
            Calls.Timeout);
        return new ContributionAnswer(
            decision.Verdict,
            decision.Contribution is { } contribution ? Views.Own(contribution) : null,
            decision.Verdict is ContributionVerdict.TryAgain ? RetryAfterMs : null);
    }
}
