using System.Globalization;
using System.Net;
using DialogEngine.LoadTests.Accounting;
using DialogEngine.LoadTests.Phones;
using DialogEngine.LoadTests.Scenarios;
using DialogEngine.LoadTests.Wire;
using DialogEngine.LoadTests.Wire.SignalR;

namespace DialogEngine.LoadTests.Running.Engines;

/// <summary>A dialogue of DialogEngine, made for one run and led from a desk of its own.</summary>
internal sealed class EngineVenue(Route route, string key) : IVenue
{
    private const string PollId = "matning";
    private static readonly JsonDialect Json = new();
    private static readonly MessagePackDialect Packed = new();

    private readonly EngineHttp _http = new(route, key);
    private Desk? _desk;
    private Created? _dialogue;
    private bool _hasQuestions;

    public string Name => "DialogEngine";

    public string Poll => PollId;

    public bool Counts => true;

    // One voter's limit in one poll, as the protocol says.
    public int? BallotsOfOne => 100;

    public string AudiencePath => $"/hubs/audience?dialogue={Id}";

    public string ProjectorPath => $"/hubs/projector?dialogue={Id}";

    private string Id => _dialogue?.DialogueId ?? throw new InvalidOperationException("The dialogue is not open.");

    public IDialect Dialect(bool binary) => binary ? Packed : Json;

    public async Task Open(Scenario scenario, CancellationToken stop)
    {
        _hasQuestions = scenario.Questions is not null;
        try
        {
            _dialogue = await _http.Ask<Created>(HttpMethod.Post, "/api/dialogues", Plan(scenario), asModerator: true, stop);
        }
        catch (HttpRequestException e)
        {
            throw new CannotRunException($"Nothing answers at {route.Url} ({e.Message}). Is the engine running there, and is the address right?", e);
        }
        catch (RefusedException e)
        {
            throw new CannotRunException(
                e.Status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden
                    ? $"The engine at {route.Url} knows no moderator with this key. Give another with --key, or set DIALOGENGINE_KEY."
                    : $"What answers at {route.Url} is not DialogEngine: {e.Message}",
                e);
        }
    }

    public async Task Lead(Hall hall, CancellationToken stop)
    {
        _desk = new Desk(hall, Json, $"/hubs/desk?dialogue={Id}", key);
        _desk.Connect();
        Look(hall);
        await Must("OpenDialogue", null, stop);
        await Must("OpenPoll", PollId, stop);
    }

    public async Task<string?> Join(bool isRemote, CancellationToken stop)
    {
        try
        {
            var asked = new JoinRequest(_dialogue!.JoinCode, isRemote ? "Remote" : "Room");
            return (await _http.Ask<Joined>(HttpMethod.Post, "/api/join", asked, asModerator: false, stop)).ParticipantToken;
        }
        catch (RefusedException e)
        {
            // A code that the engine has just made leads somewhere; if not, it is not there yet.
            throw new HttpRequestException(e.Message, e);
        }
    }

    public async Task<Published?> Close(CancellationToken stop)
    {
        try
        {
            await Must("ClosePoll", PollId, stop);
            var version = (await Must("PublishPoll", PollId, stop)).Version;
            var tally = await Read<Tally>($"polls/{PollId}/tally", stop);
            var ballots = await Read<CountedBallot[]>($"polls/{PollId}/ballots", stop);
            var supports = _hasQuestions ? await Supports(stop) : new Dictionary<UInt128, long>();
            version = Math.Max(version, (await Must("CloseDialogue", null, stop)).Version);
            return new Published(version, tally.Version, tally.Counts, Listed(ballots), supports);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    public ValueTask DisposeAsync()
    {
        _desk?.Dispose();
        _http.Dispose();
        return ValueTask.CompletedTask;
    }

    // An id that stands in the list twice counts once here, and then the tally is not the sum.
    private static Dictionary<UInt128, int> Listed(CountedBallot[] ballots)
    {
        var listed = new Dictionary<UInt128, int>(ballots.Length);
        foreach (var ballot in ballots) listed[Parse(ballot.BallotId)] = ballot.Choice is [var option] ? option : -1;
        return listed;
    }

    private void Look(Hall hall)
    {
        _desk!.Look(hall.Wheel.NowMs);
        hall.Wheel.After(1000, _ => Look(hall));
    }

    private async Task<Dictionary<UInt128, long>> Supports(CancellationToken stop)
    {
        var view = await Read<View>("", stop);
        var counts = view.Tallies.ToDictionary(tally => tally.PollId, tally => tally.Ballots);
        return view.Contributions.ToDictionary(one => Parse(one.ContributionId), one => counts.GetValueOrDefault(one.ContributionId));
    }

    private async Task<Heard.Answer> Must(string method, string? poll, CancellationToken stop)
    {
        var answer = await _desk!.Do(method, poll, () => HasHappened(method, stop), stop);
        return answer.Verdict is "Done" ? answer : throw new CannotRunException($"The desk's {method} got the verdict {answer.Verdict}.");
    }

    // After an unknown outcome the state it leads to says that it was done. A poll that was just closed is published once it is counted.
    private async Task<bool> HasHappened(string method, CancellationToken stop)
    {
        var view = await Read<View>("", stop);
        var poll = view.Polls.FirstOrDefault(one => one.PollId == PollId)?.State;
        return method switch
        {
            "OpenDialogue" => view.Header.State is "Open",
            "CloseDialogue" => view.Header.State is "Closed",
            "OpenPoll" => poll is "Open",
            "ClosePoll" => poll is "Closed" or "Published",
            "PublishPoll" => poll is "Published",
            _ => false,
        };
    }

    private async Task<T> Read<T>(string below, CancellationToken stop)
    {
        for (; ; await Task.Delay(200, stop))
        {
            try
            {
                return await _http.Ask<T>(HttpMethod.Get, below.Length == 0 ? $"/api/dialogues/{Id}" : $"/api/dialogues/{Id}/{below}", null, asModerator: true, stop);
            }
            catch (Exception e) when (e is HttpRequestException or RefusedException { Status: HttpStatusCode.Conflict })
            {
                // Not there, or not counted, just now.
            }
        }
    }

    private static UInt128 Parse(string id) => UInt128.Parse(id, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static object Plan(Scenario scenario) => new
    {
        title = new { sv = scenario.Title.Sv, en = scenario.Title.En },
        // Questions are seen at once: who supports them must find them.
        moderation = "AfterShowing",
        polls = new[]
        {
            new
            {
                pollId = PollId,
                kind = "SingleChoice",
                title = new { sv = "Vilket väljer du?", en = "Which do you choose?" },
                options = scenario.Poll.Weights.Select((_, i) => new { sv = $"Alternativ {i + 1}", en = $"Option {i + 1}" }).ToArray(),
                tallyVisibility = scenario.Poll.Visibility,
            },
        },
    };

    private sealed record Created(string DialogueId, string JoinCode);

    private sealed record JoinRequest(string Code, string Attendance);

    private sealed record Joined(string ParticipantToken);

    private sealed record Tally(string PollId, long Version, long[] Counts, long Ballots);

    private sealed record CountedBallot(string BallotId, int[] Choice);

    private sealed record View(Header Header, PollView[] Polls, Contribution[] Contributions, Tally[] Tallies);

    private sealed record Header(string State);

    private sealed record PollView(string PollId, string State);

    private sealed record Contribution(string ContributionId);
}
