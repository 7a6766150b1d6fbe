using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using DialogEngine.Ballots;
using DialogEngine.Dialogues;
using DialogEngine.Moderators;
using DialogEngine.Polls;

namespace DialogEngine.Web.Tests;

public class PollKeyringTests
{
    private const string First = "first";
    private const string Second = "second";

    private static readonly ModeratorId By = ModeratorId.From(1);

    private readonly Answers _answers = Answers.New();
    private readonly PollKeyring _ring;

    public PollKeyringTests() => _ring = new PollKeyring(_answers.Factory, TimeProvider.System);

    [Fact]
    public async Task WhileAnotherPollOpens_TheKeyOfOneThatIsOpenNeedsNoDialogue()
    {
        var dialogue = Dialogue(new DialogueEvent.PollOpened(PollId.Parse(First), null, By));
        _answers.Keys = Keys(First);
        await _ring.For(dialogue.Id, First);

        _answers.Keys = null;
        _ring.Follow(After(dialogue, new DialogueEvent.PollOpened(PollId.Parse(Second), null, By)));

        Assert.True((await _ring.For(dialogue.Id, First)).Secrets.ContainsKey(First));
        await Assert.ThrowsAsync<TimeoutException>(() => _ring.For(dialogue.Id, Second).AsTask());
    }

    [Fact]
    public async Task APollThatOpens_IsAskedForBeforeSomebodyVotes()
    {
        _answers.Keys = Keys(First);
        var dialogue = Dialogue(new DialogueEvent.PollOpened(PollId.Parse(First), null, By));

        _ring.Follow(dialogue);

        for (var tries = 0; tries < 100 && _answers.Asked == 0; tries++) await Task.Delay(20, TestContext.Current.CancellationToken);
        await _ring.For(dialogue.Id, First);
        Assert.Equal(1, _answers.Asked);
    }

    [Fact]
    public async Task APublishedPoll_HasNoKeyHereAnyMore_EvenWhenAnAnswerComesLate()
    {
        _answers.Keys = Keys(First, Second);
        var dialogue = Dialogue(new DialogueEvent.PollOpened(PollId.Parse(First), null, By), new DialogueEvent.PollOpened(PollId.Parse(Second), null, By));
        await _ring.For(dialogue.Id, First);

        _ring.Follow(After(
            dialogue,
            new DialogueEvent.PollClosed(PollId.Parse(First), By), new DialogueEvent.PollCounted(PollId.Parse(First), HybridTally.Zero(2)),
            new DialogueEvent.PollPublished(PollId.Parse(First), By)));

        Assert.Equal([Second], (await _ring.For(dialogue.Id, First)).Secrets.Keys);
        Assert.Equal([Second], (await _ring.All(dialogue.Id, dialogue.Version + 1)).Secrets.Keys);
    }

    [Fact]
    public async Task AnArchivedDialogue_HasNoKeysHereAnyMore()
    {
        _answers.Keys = Keys(First);
        var dialogue = Dialogue(new DialogueEvent.PollOpened(PollId.Parse(First), null, By));
        await _ring.For(dialogue.Id, First);

        _ring.Follow(After(dialogue, new DialogueEvent.Closed(By), new DialogueEvent.Archived(By)));

        _answers.Keys = null;
        await Assert.ThrowsAsync<TimeoutException>(() => _ring.For(dialogue.Id, First).AsTask());
    }

    private static PollKeys Keys(params string[] polls) => new(polls.ToImmutableDictionary(poll => poll, _ => new byte[32]), [.. polls]);

    private static Dialogue Dialogue(params DialogueEvent[] events)
    {
        var poll = """{ "pollId": "ID", "kind": "SingleChoice", "title": { "sv": "T" }, "options": [{ "sv": "Ja" }, { "sv": "Nej" }] }""";
        var json = $$"""{ "title": { "sv": "Möte" }, "polls": [{{poll.Replace("ID", First)}}, {{poll.Replace("ID", Second)}}] }""";
        using var document = JsonDocument.Parse(json);
        var (plan, mistakes) = PlanReader.Read(document.RootElement);
        Assert.Empty(mistakes);
        return After(Dialogues.Dialogue.From(new DialogueEvent.Created(DialogueId.From(7), plan!, "123456", By, DateTimeOffset.UnixEpoch)), [new DialogueEvent.Opened(By), .. events]);
    }

    private static Dialogue After(Dialogue dialogue, params DialogueEvent[] events) => events.Aggregate(dialogue, Dialogues.Dialogue.After!);

    /// <summary>A dialogue that answers what it is told to, or not at all; and the factory that leads to it.</summary>
    public class Answers : DispatchProxy
    {
        private IDialogueGrain? _dialogue;

        public PollKeys? Keys { get; set; }

        public int Asked { get; private set; }

        public IGrainFactory Factory { get; private set; } = null!;

        public static Answers New()
        {
            var factory = Create<IGrainFactory, Answers>();
            var answers = (Answers)factory;
            var dialogue = Create<IDialogueGrain, Forwarding>();
            ((Forwarding)(object)dialogue).To = answers;
            (answers.Factory, answers._dialogue) = (factory, dialogue);
            return answers;
        }

        public Task<PollKeys> Answer()
        {
            Asked++;
            return Keys is { } keys ? Task.FromResult(keys) : Task.FromException<PollKeys>(new TimeoutException());
        }

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => _dialogue;
    }

    /// <summary>A dialogue's only method that is asked for here.</summary>
    public class Forwarding : DispatchProxy
    {
        public Answers To { get; set; } = null!;

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => To.Answer();
    }
}
