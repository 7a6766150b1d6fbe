using DialogEngine.Contributions;
using DialogEngine.Dialogues;
using DialogEngine.Polls;

namespace DialogEngine.Simulating;

/// <summary>A person with a phone: votes, changes their mind, contributes and supports; what they are not sure of they send again.</summary>
internal sealed class Phone
{
    private readonly World _world;
    private readonly Place _place;
    private readonly Line _line;
    private readonly Dictionary<PollId, HybridTally> _shown = [];
    private readonly List<Act> _open = [];
    private readonly List<ContributionAct> _saying = [];
    private Dialogue? _dialogue;
    private Host _host;

    public Phone(World world, int number)
    {
        (_world, Name) = (world, $"phone-{number}");
        _place = new Place(Name, world.Steps);
        _line = new Line(world, Name);
        Participant = new ParticipantId(world.Dice.Id());
        Attendance = world.Dice.Percent(50) ? Attendance.Room : Attendance.Remote;
        _host = world.Dice.Pick(world.Cluster.Up);
    }

    public string Name { get; }

    private ParticipantId Participant { get; }

    private Attendance Attendance { get; }

    public HybridTally Shown(PollId poll) => _shown.GetValueOrDefault(poll);

    public void Start() => _place.Run(Live);

    /// <summary>Connects to some host that is there.</summary>
    public void Reconnect()
    {
        if (_world.Cluster.Up is not { Count: > 0 } up) return;
        _host = _world.Dice.Pick(up);
        if (_world.Bug is Bug.VersionGoesBack) _shown.Clear();
        if (_host.Audience.View is { } view) Hear(_host, view);
    }

    /// <summary>A host tells those who are connected to it.</summary>
    public void Hear(Host from, View view)
    {
        if (from == _host) _world.Network.Send(from.Name, Name, () => TakeIn(view));
    }

    private void TakeIn(View view)
    {
        if (_dialogue is null || _dialogue.Version <= view.Dialogue.Version) _dialogue = view.Dialogue;
        foreach (var (poll, tally) in view.Tallies)
        {
            if (_shown.TryGetValue(poll, out var known) && known.Version >= tally.Version) continue;
            _shown[poll] = tally;
            _world.Ledger.Shown(Name, poll, tally);
        }
    }

    private async Task Live()
    {
        while (true)
        {
            await Task.Delay(_world.Dice.Between(50, 900), _world.Clock);
            if (!_host.IsUp || _world.Dice.Percent(5)) Reconnect();
            var isLeft = _open.Count + _saying.Count > 0;
            if (isLeft && (!_world.MayAct || _world.Dice.Percent(75))) await Retry();
            else if (_world.MayAct && _dialogue is { } dialogue) await Begin(dialogue);
        }
    }

    private async Task Retry()
    {
        if (_saying.Count > 0 && (_open.Count == 0 || _world.Dice.Percent(30))) await Say(_world.Dice.Pick(_saying));
        else await Cast(_world.Dice.Pick(_open), again: true);
    }

    private async Task Begin(Dialogue dialogue)
    {
        _world.Ledger.Operations++;
        if (_world.Dice.Percent(15))
        {
            await Say(Something(dialogue));
            return;
        }

        PollId[] polls =
        [
            .. dialogue.OpenPolls().Select(poll => poll.Id),
            .. dialogue.ContributionOrder.Select(id => dialogue.Contributions[id]).Where(c => c.IsPublic).Select(c => c.Support),
        ];
        // As a rule one waits for what one has cast; now and then one has a second window open.
        if (_world.Dice.Percent(85)) polls = [.. polls.Where(poll => !_open.Exists(act => act.Poll == poll))];
        if (polls.Length == 0) return;
        var chosen = _world.Dice.Pick(polls);
        var options = chosen.IsSupport ? 1 : dialogue.Polls[chosen].Plan.Options.Length;
        var act = new Act(
            _world.Ledger.Acts.Count + 1, Participant, chosen, Attendance, _world.Dice.Percent(15) ? [] : [_world.Dice.Next(options)], new BallotId(_world.Dice.Id()))
        {
            InvokedAt = _world.Ledger.Next(),
        };
        _world.Ledger.Acts.Add(act);
        _open.Add(act);
        await Cast(act, again: false);
    }

    private async Task Cast(Act act, bool again)
    {
        if (again && _world.Bug is Bug.RetryWithNewId) act.Rename(new BallotId(_world.Dice.Id()));
        var id = act.Id;
        var reply = await _line.Ask<Told<BallotReply>>(
            _host, async front => new(await front.Cast(act.By, act.Poll, id, act.From, act.Options)), copies => act.Copies += copies);
        if (reply is not null) _world.Ledger.Heard(act, reply.Reply);
        _world.Trace.Note($"{Name}: {act} at {_host.Name}{(again ? " again" : "")}: {reply?.Reply.Verdict.ToString() ?? "no answer"}");
        if (act.KnownAt is not null) _open.Remove(act);
    }

    private ContributionAct Something(Dialogue dialogue)
    {
        var own = dialogue.ContributionOrder.Select(id => dialogue.Contributions[id]).FirstOrDefault(c => c.Author == Participant && c.State is ContributionState.Pending);
        var act = new ContributionAct(own is not null && _world.Dice.Percent(25)
            ? new ParticipantCommand.Withdraw(own.Id, Participant)
            : new ParticipantCommand.Contribute(new ContributionId(_world.Dice.Id()), Participant, ContributionKind.Question, "När byggs bussfilen?"));
        _world.Ledger.Contributions.Add(act);
        _saying.Add(act);
        return act;
    }

    private async Task Say(ContributionAct act)
    {
        if (await _line.Ask(_host, front => front.Contribute(act.Command)) is { } decision) _world.Ledger.Heard(act, decision);
        _world.Trace.Note($"{Name}: {act.Command.GetType().Name} {act.Command.Contribution} at {_host.Name}: {act.Verdict?.ToString() ?? "not known"}");
        if (act.Verdict is not null) _saying.Remove(act);
    }
}

/// <summary>Something that was answered.</summary>
internal sealed record Told<T>(T Reply);
