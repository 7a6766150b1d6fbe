using System.Collections.Immutable;
using DialogEngine.Dialogues;
using DialogEngine.Moderators;
using DialogEngine.Polls;

namespace DialogEngine.Simulating;

/// <summary>Calls the dialogue from a host, wherever the dialogue is.</summary>
internal sealed class DialogueReference(Cluster cluster, Host from, string key, Activation? self = null) : IDialogueGrain
{
    public Task<bool> Create(DialoguePlan plan, string joinCode, ModeratorId by) => Call(nameof(Create), d => d.Live.Create(plan, joinCode, by));

    public Task<DeskDecision> Decide(DialogueCommand command) => Call(nameof(Decide), d => d.Live.Decide(command));

    public Task<ParticipantDecision> Decide(ParticipantCommand command) => Call(nameof(Decide), d => d.Live.Decide(command));

    public Task<DialogueNews> Watch(WatchRequest request) => Call(nameof(Watch), d => d.Watch(request));

    public Task<DialogueLine?> Summary() => Call(nameof(Summary), d => Task.FromResult(d.Live.Summary()));

    public Task<DialoguePlan?> Plan() => Call(nameof(Plan), d => Task.FromResult(d.Live.Plan()));

    public Task<Poll?> Poll(PollId poll) => Call(nameof(Poll), d => Task.FromResult(d.Live.Poll(poll)));

    public Task<PollStanding?> Tally(PollId poll) => Call(nameof(Tally), d => d.Live.Tally(poll));

    public Task<PollKeys> Keys() => Call(nameof(Keys), d => d.Live.Keys());

    public Task<ImmutableArray<CountedBallot>?> Ballots(PollId poll) => Call(nameof(Ballots), d => d.Live.Ballots(poll));

    public Task Wake() => Call(nameof(Wake), d => d.Wake());

    private Task<T> Call<T>(string method, Func<SimulatedDialogue, Task<T>> act) =>
        cluster.Call(from, key, Turns.OfDialogue(method), grain => act((SimulatedDialogue)grain), self);
}
