using System.Globalization;
using DialogEngine.Faults.Histories;
using DialogEngine.Faults.Phones;
using DialogEngine.Faults.Running;

namespace DialogEngine.Faults.Meetings;

/// <summary>One dialogue and everybody in it: phones, a desk, a projector, readers.</summary>
internal sealed class Meeting : IDisposable
{
    // Those who write down all that they see; the others would write more than they vote.
    private const int WatchingPhones = 10;
    private static readonly TimeSpan FinishLimit = TimeSpan.FromSeconds(60);

    private readonly CancellationTokenSource _rest = new();
    private readonly CancellationTokenSource _end = new();
    private readonly List<Task> _lines = [];
    private readonly Room _room;
    private readonly Desk _desk;
    private readonly Readers _readers;
    private readonly LiveLine _projector;
    private readonly HistoryWriter _wall;
    private Phone[] _phones = [];
    private Crowd? _crowd;
    private Task _working = Task.CompletedTask;

    private Meeting(Room room)
    {
        _room = room;
        _desk = new Desk(room);
        _readers = new Readers(room);
        _wall = new HistoryWriter(room.Folder.History, "projector");
        _projector = new LiveLine(room.Hosts, "projector", room.Dialogue, null, "projector", room.RandomOf("projector")) { Pushed = new View(_wall, everything: true, isWall: true).Take };
    }

    /// <summary>When votes were acknowledged.</summary>
    public VoteWatch Votes => _room.Votes;

    /// <summary>What people vote on.</summary>
    public Agenda Agenda => _room.Agenda;

    /// <summary>The dialogue's id.</summary>
    public string Dialogue => _room.Dialogue;

    /// <summary>Its own folder of the run.</summary>
    public RunFolder Folder => _room.Folder;

    /// <summary>Texts that must stand in no log.</summary>
    public IReadOnlyList<string> Canaries { get; private set; } = [];

    /// <summary>How often each phone has been connected.</summary>
    public IReadOnlyList<int> Connections => [.. _phones.Select(phone => phone.Line.Connections)];

    /// <summary>Makes the dialogue, lets everybody in, and begins to vote.</summary>
    public static async Task<Meeting> Begin(IReadOnlyList<EngineProcess> hosts, RunFolder folder, RunSettings settings, CancellationToken stop)
    {
        var plan = $$"""{"title":{"en":"A meeting"},"polls":[{{string.Join(',', new[] { Question.Standing, Question.Secret, Question.Probe }.Select(question => question.ToPlan()))}}]}""";
        var created = await EngineHttp.Insist(HttpMethod.Post, () => new Uri(hosts[0].Url, "/api/dialogues"), plan, EngineProcess.ModeratorKey, stop: stop);
        var room = new Room(hosts, folder, settings, created.GetProperty("dialogueId").GetString()!, created.GetProperty("joinCode").GetString()!, new Agenda(), new VoteWatch());
        var meeting = new Meeting(room);
        await meeting.Open(stop);
        return meeting;
    }

    /// <summary>Cuts every connection at once.</summary>
    public void CutAll()
    {
        foreach (var phone in _phones) phone.Line.Cut();
        _desk.Line.Cut();
        _projector.Cut();
    }

    /// <summary>Reads a poll's tally, as a reader does.</summary>
    /// <returns>Its version; null when it was not answered.</returns>
    public Task<int?> Read(string poll, CancellationToken stop) => _readers.Read(poll, stop);

    /// <summary>Lets nothing new begin, and waits until it is known what came of everything that was under way.</summary>
    public async Task Rest(CancellationToken stop)
    {
        await _rest.CancelAsync();
        await _working.WaitAsync(stop);
        var until = Monotonic.Now + FinishLimit.TotalMilliseconds;
        while (_crowd!.UnderWay > 0 && Monotonic.Now < until) await Task.Delay(20, stop);
    }

    /// <summary>Opens the poll that everybody is to vote in once all is whole again.</summary>
    public Task OpenProbe(CancellationToken stop) => _desk.Open(Question.Probe, null, stop);

    /// <summary>Everybody casts one more ballot; returns when all are acknowledged and everybody shows the same tally, or the limit has passed.</summary>
    /// <returns>How many phones were acknowledged, and how many show the last version.</returns>
    public async Task<(int Acknowledged, int UpToDate)> Probe(TimeSpan limit, CancellationToken stop)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(limit);
        var cast = _phones.Select(phone => Cast(phone, patience.Token)).ToArray();
        var acknowledged = (await Task.WhenAll(cast)).Count(done => done);
        try
        {
            int? version;
            do
            {
                await Task.Delay(100, patience.Token);
                version = await _readers.Read(Question.Probe.Id, patience.Token);
            }
            while (version is null || _phones.Any(phone => phone.ProbeVersion != version));
            for (var host = 0; host < 4 * _room.Hosts.Count; host++) await _readers.Read(Question.Probe.Id, patience.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            // The checker judges who came how far.
        }

        var last = _phones.Max(phone => phone.ProbeVersion);
        return (acknowledged, _phones.Count(phone => phone.ProbeVersion == last));
    }

    /// <summary>Closes and publishes every poll, and fetches what the engine has published.</summary>
    public Task Finish(CancellationToken stop) => new Closing(_room, _desk).Finish(stop);

    /// <summary>Everybody leaves.</summary>
    public async Task Leave()
    {
        await _rest.CancelAsync();
        await _end.CancelAsync();
        await Task.WhenAll(_lines).ContinueWith(_ => { }, TaskScheduler.Default);
    }

    /// <summary>The polls there were, for <c>run.json</c>.</summary>
    public IEnumerable<Question> Questions => _room.Agenda.All.Append(Question.Probe).DistinctBy(question => question.Id);

    public void Dispose()
    {
        foreach (var phone in _phones) phone.Dispose();
        _desk.Dispose();
        _readers.Dispose();
        _wall.Dispose();
        _rest.Dispose();
        _end.Dispose();
    }

    private static async Task<bool> Cast(Phone phone, CancellationToken stop)
    {
        try
        {
            return await phone.Cast(Question.Probe.Id, [Random.Shared.Next(Question.Probe.Options)], stop);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private async Task Open(CancellationToken stop)
    {
        _lines.Add(_desk.Line.Keep(_end.Token));
        _lines.Add(_projector.Keep(_end.Token));
        await _desk.OpenDialogue(stop);
        await _desk.Open(Question.Standing, null, stop);
        await _desk.Open(Question.Secret, null, stop);
        var arrivals = new Arrivals(_room);
        _phones = await arrivals.Join(_room.Settings.Phones, WatchingPhones, stop);
        Canaries = [_room.UserAgentCanary, .. arrivals.Tokens.Take(10)];
        foreach (var phone in _phones) _lines.Add(phone.Line.Keep(_end.Token));
        await Task.WhenAll(_phones.Select(phone => phone.Line.Online(stop)));
        var chair = new Chair(_room, _desk, _room.RandomOf("chair"));
        _crowd = new Crowd(_room, _phones, _readers, chair, _room.RandomOf("crowd"));
        _working = Task.WhenAll(chair.Work(_rest.Token, _end.Token), _crowd.Vote(_rest.Token, _end.Token));
        _lines.Add(_readers.Watch(_end.Token));
        await Votes.FirstAfter(Monotonic.Now, stop);
    }
}
