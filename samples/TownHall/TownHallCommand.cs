using DialogEngine.TownHall.Checks;
using DialogEngine.TownHall.Engine;
using DialogEngine.TownHall.Meeting;
using DialogEngine.TownHall.Narration;
using DialogEngine.TownHall.Simulation;
using Spectre.Console;

namespace DialogEngine.TownHall;

/// <summary>What the command line asks for.</summary>
internal sealed record TownHallRequest(Uri Url, string? Key, string Language, int Phones, int Seed, bool Fast);

/// <summary>Plays a town hall from the command line; its exit code says how it went.</summary>
internal static class TownHallCommand
{
    public const int Right = 0;
    public const int Different = 1;
    public const int NotStarted = 2;
    public const int GaveUp = 3;

    private static readonly TimeSpan GiveUpAfter = TimeSpan.FromMinutes(2);

    public static async Task<int> Run(TownHallRequest request, CancellationToken stop)
    {
        if (string.IsNullOrWhiteSpace(request.Key))
            return Complain("A moderator's key is needed: give --key, or set the environment variable DIALOGENGINE_KEY.", NotStarted);
        if (Console.IsOutputRedirected) AnsiConsole.Profile.Width = 120;
        try
        {
            return await Play(request, stop) ? Right : Different;
        }
        catch (Exception e) when (e is EngineRefusedException or GaveUpException)
        {
            return Complain(e.Message, GaveUp);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return Complain("Stopped before the end.", GaveUp);
        }
    }

    private static async Task<bool> Play(TownHallRequest request, CancellationToken stop)
    {
        var patience = new Patience(GiveUpAfter, TimeProvider.System);
        var narrator = new Narrator(AnsiConsole.Console, request.Language);
        var mind = new Mind(new Seed(request.Seed));
        var tempo = request.Fast ? Tempo.Fast : Tempo.Normal;
        using var http = new EngineHttp(request.Url, request.Key!, patience);
        using var over = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var watch = OutageWatch.Follow(patience, narrator, over.Token);

        var (plan, asWritten) = Plan.Read(Beside("plan.json"));
        narrator.Begin(narrator.In(plan.Title));
        var dialogue = await http.CreateDialogue(asWritten, stop);
        narrator.Links(request.Url, dialogue);
        await tempo.Pause(6, stop);

        await using var desk = new Desk(Hub("desk"), request.Key!, patience);
        await using var projector = new Projector(Hub("projector"), patience);
        await projector.Connect(stop);
        narrator.Begin(narrator.In("Folk kommer", "People arrive"));
        await using var audience = await Audience.Arrive(request.Phones, 8, Join, mind, tempo, stop);
        var room = audience.Phones.Count(p => p.InRoom);
        narrator.Say($"{room} i salen, {request.Phones - room} hemifrån.", $"{room} in the hall, {request.Phones - room} from home.");

        var hall = new Hall(dialogue, http, desk, projector, audience, mind, tempo, narrator);
        var questions = new Questions(hall, Question.ReadAll(Beside("questions.json")));
        await new TownHallMeeting(hall, plan, questions).Run(stop);
        var right = CheckReport.Print(AnsiConsole.Console, narrator, await Check(hall, plan, questions, stop));
        await over.CancelAsync();
        await watch;
        return right;

        async Task<Phone> Join(int number, bool inRoom, CancellationToken limit)
        {
            var joined = await http.Join(new JoinRequest(dialogue.JoinCode, inRoom ? "Room" : "Remote", request.Language), limit);
            return new Phone(number, inRoom, new LiveConnection(Hub("audience"), joined.ParticipantToken), patience);
        }

        Uri Hub(string hub) => new(request.Url, $"hubs/{hub}?dialogue={dialogue.DialogueId}");
    }

    private static async Task<IReadOnlyCollection<Finding>> Check(Hall hall, Plan plan, Questions questions, CancellationToken stop)
    {
        var findings = new List<Finding>();
        foreach (var poll in plan.Polls)
        {
            var report = await hall.Http.Tally(hall.Dialogue.DialogueId, poll.PollId, stop);
            var ballots = await hall.Http.Ballots(hall.Dialogue.DialogueId, poll.PollId, stop);
            findings.Add(PollCheck.Of(poll, $"☐ {hall.Narrator.In(poll.Title)}", hall.Audience.Phones, report, ballots));
        }

        findings.AddRange(await SupportCheck.Of(hall, questions, stop));
        return findings;
    }

    private static string Beside(string file) => Path.Combine(AppContext.BaseDirectory, file);

    private static int Complain(string message, int exitCode)
    {
        Console.Error.WriteLine(message);
        return exitCode;
    }
}
