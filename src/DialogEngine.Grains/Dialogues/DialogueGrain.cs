using System.Collections.Immutable;
using System.Security.Cryptography;
using DialogEngine.Moderators;
using DialogEngine.Outages;
using DialogEngine.Polls;
using DialogEngine.Storage;
using DialogEngine.Storage.Ballots;
using DialogEngine.Storage.Journal;
using DialogEngine.Storage.Registers;
using Microsoft.Extensions.Logging;

namespace DialogEngine.Dialogues;

/// <summary>Gives a <see cref="LiveDialogue"/> its identity, its turns and its lifetime.</summary>
internal sealed class DialogueGrain(
    IEventJournal journal, IBallotStore ballots, IDialogueRegister register, Elsewhere elsewhere, TimeProvider clock, ILogger<DialogueGrain> log)
    : Grain, IDialogueGrain
{
    private LiveDialogue _dialogue = null!;

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _dialogue = new LiveDialogue(
            DialogueId.Parse(this.GetPrimaryKeyString()),
            Random.Shared.NextInt64(1, long.MaxValue),
            journal,
            ballots,
            register,
            GrainFactory,
            clock,
            () => RandomNumberGenerator.GetBytes(VoterKey.SecretBytes),
            () => this.AsReference<IDialogueGrain>().Wake(),
            log);
        try
        {
            await _dialogue.Open(cancellationToken);
        }
        catch (BrokenJournalException e)
        {
            throw new DamagedDialogueException(e.Message);
        }
    }

    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        _dialogue.Close();
        return Task.CompletedTask;
    }

    public Task<bool> Create(DialoguePlan plan, string joinCode, ModeratorId by) => _dialogue.Create(plan, joinCode, by);

    public Task<DeskDecision> Decide(DialogueCommand command) => Leaving(_dialogue.Decide(command));

    public Task<ParticipantDecision> Decide(ParticipantCommand command) => Leaving(_dialogue.Decide(command));

    public Task<DialogueNews> Watch(WatchRequest request)
    {
        // There is no such dialogue, and what holds its place need not stay.
        if (!_dialogue.Exists) DeactivateOnIdle();
        return _dialogue.Watch(request);
    }

    public Task<DialogueLine?> Summary() => Task.FromResult(_dialogue.Summary());

    public Task<DialoguePlan?> Plan() => Task.FromResult(_dialogue.Plan());

    public Task<Poll?> Poll(PollId poll) => Task.FromResult(_dialogue.Poll(poll));

    public Task<PollStanding?> Tally(PollId poll) => _dialogue.Tally(poll);

    public Task<PollKeys> Keys() => _dialogue.Keys();

    public Task<ImmutableArray<CountedBallot>?> Ballots(PollId poll) => _dialogue.Ballots(poll);

    public async Task Wake()
    {
        await _dialogue.Wake();
        LeaveIfCutOff();
    }

    private async Task<T> Leaving<T>(Task<T> call)
    {
        var answer = await call;
        LeaveIfCutOff();
        return answer;
    }

    private void LeaveIfCutOff()
    {
        if (_dialogue.IsStoreAway) _ = elsewhere.Consider(GrainContext);
    }
}
