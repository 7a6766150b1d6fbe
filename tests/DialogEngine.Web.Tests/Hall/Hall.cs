using System.Net;
using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.Wire;

namespace DialogEngine;

/// <summary>One dialogue of a running engine: its desk, and everybody who connects to it.</summary>
internal sealed class Hall : IAsyncDisposable
{
    private readonly List<IAsyncDisposable> _connected = [];

    private Hall(RunningEngine engine, Wire.CreatedDialogue dialogue, Desk desk)
    {
        Engine = engine;
        Dialogue = dialogue;
        Desk = desk;
    }

    public RunningEngine Engine { get; }

    public Wire.CreatedDialogue Dialogue { get; }

    public string Id => Dialogue.DialogueId;

    public Desk Desk { get; private set; }

    /// <summary>A dialogue that has been created, with its desk.</summary>
    public static async Task<Hall> Prepare(RunningEngine engine, object? plan = null, string key = RunningEngine.Key)
    {
        var dialogue = await engine.Post("/api/dialogues", plan ?? Some.Plan(), key).As<CreatedDialogue>(HttpStatusCode.Created);
        return new Hall(engine, dialogue, await Desk.Connect(engine, dialogue.DialogueId, key));
    }

    /// <summary>A dialogue that has been opened, with the polls of its plan open too.</summary>
    public static async Task<Hall> Open(RunningEngine engine, object? plan = null, string key = RunningEngine.Key)
    {
        var hall = await Prepare(engine, plan, key);
        await hall.Desk.Do("OpenDialogue");
        foreach (var poll in hall.Desk.View.Polls.Keys) await hall.Desk.Open(poll);
        await hall.Desk.Live.Shows("the open polls", v => v.Header.State is DialogueState.Open && v.Polls.Values.All(p => p.State is PollState.Open));
        return hall;
    }

    public Task<Joined> Join(string? attendance = null) =>
        Engine.Post("/api/join", new JoinRequest(Dialogue.JoinCode, Attendance: attendance)).As<Joined>();

    public async Task<Phone> Phone(string? attendance = null) => Remember(await DialogEngine.Phone.Connect(Engine, await Join(attendance)));

    public async Task<LiveClient> Projector() => Remember(await LiveClient.Connect(Engine, $"projector?dialogue={Id}", null));

    /// <summary>A desk again, after the engine has been away; it remembers what it showed.</summary>
    public async Task ReconnectDesk()
    {
        var shown = Desk.View;
        await Desk.DisposeAsync();
        Desk = await Desk.Connect(Engine, Id, shown: shown);
    }

    public Task<Snapshot> PublicView() => Engine.Get($"/api/dialogues/{Id}").As<Snapshot>();

    public Task<TallyReport> Tally(string poll, string? bearer = null) => Engine.Get($"/api/dialogues/{Id}/polls/{poll}/tally", bearer).As<TallyReport>();

    public Task<Wire.CountedBallot[]> Ballots(string poll) => Engine.Get($"/api/dialogues/{Id}/polls/{poll}/ballots").As<Wire.CountedBallot[]>();

    public async ValueTask DisposeAsync()
    {
        await Desk.DisposeAsync();
        foreach (var one in _connected) await one.DisposeAsync();
    }

    private T Remember<T>(T one) where T : IAsyncDisposable
    {
        _connected.Add(one);
        return one;
    }
}
