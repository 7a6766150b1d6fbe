using DialogEngine.TownHall.Checks;
using DialogEngine.TownHall.Engine;
using DialogEngine.TownHall.Meeting;
using DialogEngine.TownHall.Narration;
using DialogEngine.TownHall.Simulation;
using Spectre.Console;

namespace DialogEngine.TownHall;

/// <summary>The whole evening: the dialogue is created, people come, the meeting is held, and every tally is checked.</summary>
internal sealed class Evening(TownHallRequest request, IAnsiConsole console, EngineHttp http, Patience patience)
{
    private readonly Narrator _narrator = new(console, request.Language);
    private readonly Mind _mind = new(new Seed(request.Seed));
    private readonly Tempo _tempo = request.Fast ? Tempo.Fast : Tempo.Normal;

    /// <returns>Whether every tally agrees with what the phones cast.</returns>
    public async Task<bool> Play(CancellationToken stop)
    {
        Projector? shown = null;
        using var over = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var watch = OutageWatch.Follow(() => patience.Trouble is not null || shown is { IsConnected: false }, _narrator, over.Token);
        try
        {
            var (plan, asWritten) = Plan.Read(Beside("plan.json"));
            _narrator.Begin(_narrator.In(plan.Title));
            var dialogue = await http.CreateDialogue(asWritten, stop);
            _narrator.Links(http.Url, dialogue);
            await _tempo.Pause(6, stop);

            await using var desk = new Desk(Hub("desk", dialogue), request.Key!, patience);
            await using var projector = new Projector(Hub("projector", dialogue), patience);
            await projector.Connect(stop);
            shown = projector;
            return await Meet(plan, dialogue, desk, projector, stop);
        }
        finally
        {
            await over.CancelAsync();
            await watch;
        }
    }

    private async Task<bool> Meet(Plan plan, CreatedDialogue dialogue, Desk desk, Projector projector, CancellationToken stop)
    {
        _narrator.Begin(_narrator.In("Folk kommer", "People arrive"));
        await using var audience = await Audience.Arrive(request.Phones, 8, Join, _mind, _tempo, stop);
        var room = audience.Phones.Count(p => p.InRoom);
        _narrator.Say($"{room} i salen, {request.Phones - room} hemifrån.", $"{room} in the hall, {request.Phones - room} from home.");

        var hall = new Hall(dialogue, http, desk, projector, audience, _mind, _tempo, _narrator);
        var questions = new Questions(hall, Question.ReadAll(Beside("questions.json")));
        await new TownHallMeeting(hall, plan, questions).Run(stop);
        return CheckReport.Print(console, _narrator, await Check(hall, plan, questions, stop));

        async Task<Phone> Join(int number, bool inRoom, CancellationToken limit)
        {
            var joined = await http.Join(new JoinRequest(dialogue.JoinCode, inRoom ? "Room" : "Remote", request.Language), limit);
            return new Phone(number, inRoom, new LiveConnection(Hub("audience", dialogue), joined.ParticipantToken), patience);
        }
    }

    private async Task<IReadOnlyCollection<Finding>> Check(Hall hall, Plan plan, Questions questions, CancellationToken stop)
    {
        var findings = new List<Finding>();
        foreach (var poll in plan.Polls)
        {
            var report = await http.Tally(hall.Dialogue.DialogueId, poll.PollId, stop);
            var ballots = await http.Ballots(hall.Dialogue.DialogueId, poll.PollId, stop);
            findings.Add(PollCheck.Of(poll, $"☐ {_narrator.In(poll.Title)}", hall.Audience.Phones, report, ballots));
        }

        findings.AddRange(await SupportCheck.Of(hall, questions, stop));
        return findings;
    }

    private Uri Hub(string hub, CreatedDialogue dialogue) => new(http.Url, $"hubs/{hub}?dialogue={dialogue.DialogueId}");

    private static string Beside(string file) => Path.Combine(AppContext.BaseDirectory, file);
}
