using DialogEngine.Contributions;
using DialogEngine.Dialogues;
using DialogEngine.Moderators;
using DialogEngine.Polls;
using DialogEngine.Texts;

namespace DialogEngine.Simulating;

/// <summary>The moderator's desk: opens polls and closes them, judges contributions, and reads where a poll stands.</summary>
internal sealed class Desk(World world)
{
    public static readonly ModeratorId Moderator = ModeratorId.From(1);

    private static readonly LocalizedText Title = LocalizedText.Of("Ska torget bli bilfritt?", "Shall the square be free of cars?");

    private readonly Place _place = new("desk", world.Steps);
    private readonly Line _line = new(world, "desk");
    private int _polls = 2;

    /// <summary>A plan with two polls; the desk adds more.</summary>
    public static DialoguePlan Plan => DialoguePlan.Titled(Title) with { Polls = [Poll(1), Poll(2)] };

    /// <summary>Whether the last poll has been closed, counted and published.</summary>
    public bool HasPublished { get; private set; }

    public void Start() => _place.Run(Live);

    private static PollPlan Poll(int number) =>
        new(PollId.Parse(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"torget-{number}")), null, PollKind.SingleChoice, Title, PollPlan.YesNoAbstain, 1, 1, TallyVisibility.Live);

    private async Task Live()
    {
        while (!HasPublished)
        {
            await Task.Delay(world.Dice.Between(100, 700), world.Clock);
            if (world.Cluster.Up is not { Count: > 0 } up) continue;
            var host = world.Dice.Pick(up);
            if (host.Audience.View?.Dialogue is not { } dialogue) continue;
            if (world.MayAct && world.Dice.Percent(20)) await ReadTally(host, dialogue);
            else if ((world.MayAct ? Choose(dialogue) : world.IsEnding ? Finish(dialogue) : null) is { } command) await Do(host, command);
        }
    }

    private async Task Do(Host host, DialogueCommand command)
    {
        world.Ledger.Operations++;
        var decision = await _line.Ask(host, front => front.Command(command));
        if (decision is not null) world.Ledger.Heard(command, decision);
        world.Trace.Note($"desk: {command.GetType().Name} at {host.Name}: {decision?.Verdict.ToString() ?? "no answer"} {decision?.Version}");
    }

    private async Task ReadTally(Host host, Dialogue dialogue)
    {
        if (dialogue.PollOrder.Where(id => dialogue.Polls[id].IsPublic).ToArray() is not { Length: > 0 } polls) return;
        world.Ledger.Operations++;
        var poll = world.Dice.Pick(polls);
        var least = world.Ledger.Acknowledged(poll);
        var read = await _line.Ask<Told<PollStanding?>>(host, async front => new(await front.Tally(poll)));
        if (read?.Reply is not { Tally: var tally }) return;
        if (tally.Version < least)
            world.Ledger.Fail("what is acknowledged is read", $"{poll} was read at version {tally.Version} when {least} had been acknowledged before.");
    }

    private DialogueCommand? Choose(Dialogue dialogue)
    {
        var polls = dialogue.PollOrder.Select(id => dialogue.Polls[id]).ToArray();
        var contributions = dialogue.ContributionOrder.Select(id => dialogue.Contributions[id]).ToArray();
        List<DialogueCommand> possible = [];
        possible.AddRange(polls.Where(p => p.State is PollState.Draft).Take(1).Select(p =>
            new DialogueCommand.OpenPoll(p.Id, world.Dice.Percent(50) ? world.Dice.Between(500, 5_000) : null, Moderator)));
        possible.AddRange(polls.Where(p => p.State is PollState.Open).Take(1).Where(_ => world.Dice.Percent(40)).Select(p => new DialogueCommand.ClosePoll(p.Id, Moderator)));
        possible.AddRange(polls.Where(p => p is { State: PollState.Closed, FinalTally: not null }).Take(1).Select(p => new DialogueCommand.PublishPoll(p.Id, Moderator)));
        possible.AddRange(contributions.Where(c => c.State is ContributionState.Pending).Take(2).Select(c => (DialogueCommand)(world.Dice.Percent(80)
            ? new DialogueCommand.Approve(c.Id, Moderator)
            : new DialogueCommand.Reject(c.Id, RejectionReason.OffTopic, Moderator))));
        var shown = contributions.Where(c => c.IsPublic).Select(c => c.Id).ToArray();
        if (shown.Length > 1 && world.Dice.Percent(25)) possible.Add(new DialogueCommand.Merge(shown[0], shown[^1], Moderator));
        if (polls.All(p => p.State is not PollState.Draft)) possible.Add(new DialogueCommand.AddPoll(Poll(++_polls), Moderator));
        if (dialogue.State is DialogueState.Paused) possible.Add(new DialogueCommand.Resume(Moderator));
        else if (world.Dice.Percent(3)) possible.Add(new DialogueCommand.Pause(Moderator));
        return possible.Count > 0 ? world.Dice.Pick(possible) : null;
    }

    /// <summary>Ends the dialogue and publishes all that was asked.</summary>
    private DialogueCommand? Finish(Dialogue dialogue)
    {
        if (dialogue.State is DialogueState.Paused or DialogueState.Open) return new DialogueCommand.Close(Moderator);
        if (dialogue.PollOrder.Select(id => dialogue.Polls[id]).FirstOrDefault(p => p.State is PollState.Closed) is { } closed) return new DialogueCommand.PublishPoll(closed.Id, Moderator);
        HasPublished = true;
        return null;
    }
}
