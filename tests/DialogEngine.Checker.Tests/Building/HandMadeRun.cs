using System.Globalization;
using System.Text.Json.Nodes;

namespace DialogEngine.Checking.Building;

/// <summary>
/// A run, line by line, beside a reference model of an engine without mistakes: what is recorded is told apart from what
/// is sent and what is acknowledged. Whatever a test wants to be wrong it changes before the run is judged.
/// </summary>
public sealed class HandMadeRun
{
    public const string Dialogue = "7k2m9x4c1q8w";

    private readonly SortedDictionary<string, List<string>> _lines = new(StringComparer.Ordinal);
    private readonly Dictionary<UInt128, (string Who, string Poll, int[] Choice)> _ballots = [];
    private readonly Dictionary<string, HandMadePoll> _polls = new(StringComparer.Ordinal);
    private readonly List<string> _nemesis = [];
    private readonly List<string> _changes = [];
    private UInt128 _ids = 0x1000;

    public HandMadeRun() => Journal.Append(0, "dialogue-created", "{}");

    public double Now { get; private set; } = 1_000;

    public int Hosts { get; set; } = 1;

    public List<string> Canaries { get; } = [];

    public HandMadeJournal Journal { get; } = new(Dialogue);

    public IReadOnlyDictionary<string, HandMadePoll> Polls => _polls;

    /// <summary>What is published, by file name. Made from the model when the run is judged, and then changed by these.</summary>
    public List<(string File, Action<JsonNode> Change)> Published { get; } = [];

    public List<(string File, string Text)> Logs { get; } = [];

    /// <summary>Lets time pass.</summary>
    public HandMadeRun Wait(double milliseconds)
    {
        Now += milliseconds;
        return this;
    }

    /// <summary>Changes the database by a statement.</summary>
    public HandMadeRun Change(string sql)
    {
        _changes.Add(sql);
        return this;
    }

    /// <summary>Adds to a history whatever it is.</summary>
    public HandMadeRun Line(string who, string line)
    {
        if (!_lines.TryGetValue(who, out var lines)) _lines[who] = lines = [];
        lines.Add(line);
        return this;
    }

    public HandMadeRun Nemesis(string fault, string phase = "begin", string target = "host-1")
    {
        _nemesis.Add(new JsonObject { ["at"] = Tick(), ["fault"] = fault, ["target"] = target, ["phase"] = phase }.ToJsonString());
        return this;
    }

    /// <summary>The desk asks for something, it is done, and it is acknowledged.</summary>
    public HandMadeRun Do(string what, string about, int? closesInSeconds = null)
    {
        var op = Ask(what, about, closesInSeconds);
        Happen(what, about);
        return Done(op, what, about);
    }

    public UInt128 Ask(string what, string about, int? closesInSeconds = null)
    {
        var op = _ids++;
        Send("desk", "invoke", what, op, Named(what, about, ("closesInSeconds", closesInSeconds)));
        return op;
    }

    public HandMadeRun Done(UInt128 op, string what, string about) => Send("desk", "ok", what, op, Named(what, about, ("verdict", "Done"), ("version", Journal.Version)));

    public HandMadeRun Outcome(UInt128 op, string type, string what, string about) => Send("desk", type, what, op, Named(what, about));

    /// <summary>What a command of the desk brings about.</summary>
    public HandMadeRun Happen(string what, string about, bool byHand = true)
    {
        Tick();
        var by = byHand ? ",\"by\":\"m\"" : "";
        var kind = what switch
        {
            "open" => "poll-opened", "close" => "poll-closed", "publish" => "poll-published",
            "approve" => "contribution-approved", "hide" => "contribution-rejected", _ => "projection-changed",
        };
        var named = what is "show" ? $"\"projection\":{{\"kind\":\"Contribution\",\"id\":\"{about}\"}}" : what is "approve" or "hide" ? $"\"contribution\":\"{about}\"" : $"\"poll\":\"{about}\"";
        Journal.Append(Now, kind, $"{{\"kind\":\"{kind}\",{named}{by}}}");
        if (what is "open") (_polls[about] = _polls.GetValueOrDefault(about) ?? new HandMadePoll(about, 3)).State = "Open";
        if (what is "close") Close(about);
        if (what is "publish") _polls[about].State = "Published";
        return this;
    }

    /// <summary>A ballot is sent, recorded and acknowledged.</summary>
    public UInt128 Vote(string who, string poll, params int[] choice)
    {
        var ballot = Invoke(who, poll, choice);
        Record(ballot).Ok(ballot);
        return ballot;
    }

    public UInt128 Invoke(string who, string poll, params int[] choice)
    {
        var ballot = _ids++;
        _ballots[ballot] = (who, poll, choice);
        Again(ballot);
        return ballot;
    }

    /// <summary>Sends a ballot once more.</summary>
    public HandMadeRun Again(UInt128 ballot)
    {
        var (who, poll, choice) = _ballots[ballot];
        return Send(who, "invoke", "vote", ballot, ("poll", poll), ("ballot", Text(ballot)), ("choice", List(choice)));
    }

    /// <summary>The engine takes a ballot in.</summary>
    public HandMadeRun Record(UInt128 ballot)
    {
        Tick();
        var (who, poll, choice) = _ballots[ballot];
        _polls[poll].Record(who, ballot, choice);
        return this;
    }

    /// <summary>A ballot is acknowledged by what stands in the model.</summary>
    public HandMadeRun Ok(UInt128 ballot, string? verdict = null, Action<JsonObject>? changeReceipt = null)
    {
        var (who, poll, choice) = _ballots[ballot];
        var casts = _polls[poll].CastsOf(who);
        var said = verdict ?? (casts[^1].Id != ballot ? "Superseded" : choice.Length == 0 ? "Withdrawn" : "Recorded");
        var receipt = new JsonObject { ["pollId"] = poll, ["ballotId"] = Text(casts[^1].Id), ["choice"] = List(casts[^1].Choice), ["revision"] = casts.Count };
        changeReceipt?.Invoke(receipt);
        return Send(who, "ok", "vote", ballot, ("poll", poll), ("verdict", said), ("receipt", receipt));
    }

    public HandMadeRun Info(UInt128 ballot) => Send(_ballots[ballot].Who, "info", "vote", ballot, ("poll", _ballots[ballot].Poll));

    public HandMadeRun Fail(UInt128 ballot, string verdict) => Send(_ballots[ballot].Who, "fail", "vote", ballot, ("poll", _ballots[ballot].Poll), ("verdict", verdict));

    /// <summary>Somebody asks for a tally and gets what stands in the model, changed as the test likes.</summary>
    public HandMadeRun Read(string poll, Func<HandMadeTally, HandMadeTally>? change = null, string who = "reader-1")
    {
        var op = _ids++;
        Send(who, "invoke", "read", op, ("poll", poll));
        return Send(who, "ok", "read", op, ("poll", poll), ("tally", Shown(poll, change)));
    }

    /// <summary>Somebody is shown a tally.</summary>
    public HandMadeRun Saw(string who, string poll, Func<HandMadeTally, HandMadeTally>? change = null, int connection = 1) =>
        Send(who, "saw", "tally", null, ("connection", connection), ("tally", Shown(poll, change)));

    public HandMadeRun Noted(string who, string what, params (string Name, JsonNode? Value)[] members) => Send(who, "saw", what, null, members);

    public HandMadeRun Ready(int status)
    {
        var op = _ids++;
        Send("watch", "invoke", "ready", op);
        return Send("watch", "ok", "ready", op, ("status", status));
    }

    public HandMadeRun Join(string who)
    {
        var op = _ids++;
        Send(who, "invoke", "join", op, ("attendance", "Remote"));
        return Send(who, "ok", "join", op);
    }

    /// <summary>Writes the run, has it judged, and removes it.</summary>
    internal Judged Judge(params string[] required)
    {
        using var folder = new WrittenRun(this, _lines, _nemesis, _changes);
        return folder.Judge(required);
    }

    /// <summary>The same, with a database that is said to be an earlier one.</summary>
    internal Judged JudgeEarlier()
    {
        using var folder = Write();
        return WrittenRun.Judge(new Question(folder.Folder, null, null, [], IsEarlier: true));
    }

    /// <summary>The same as a folder; whoever asks for it removes it.</summary>
    internal WrittenRun Write() => new(this, _lines, _nemesis, _changes);

    public static string Text(UInt128 id) => id.ToString("x32", CultureInfo.InvariantCulture);

    private void Close(string poll)
    {
        _polls[poll].State = "Closed";
        var tally = _polls[poll].Tally();
        var nothing = $"{{\"counts\":[{string.Join(',', tally.Counts.Select(_ => 0))}],\"ballots\":0}}";
        Journal.Append(
            Now, "poll-counted",
            $"{{\"kind\":\"poll-counted\",\"poll\":\"{poll}\",\"tally\":{{\"version\":{tally.Version},\"remote\":{{\"counts\":[{string.Join(',', tally.Counts)}],\"ballots\":{tally.Ballots}}},\"room\":{nothing},\"paper\":{nothing}}}}}");
    }

    private JsonObject Shown(string poll, Func<HandMadeTally, HandMadeTally>? change)
    {
        var tally = _polls[poll].Tally();
        return (change?.Invoke(tally) ?? tally).ToJson();
    }

    private double Tick() => Now += 1;

    private HandMadeRun Send(string who, string type, string what, UInt128? op, params (string Name, JsonNode? Value)[] members)
    {
        var line = new JsonObject { ["at"] = Tick(), ["who"] = who, ["type"] = type, ["what"] = what };
        if (op is { } id) line["op"] = Text(id);
        foreach (var (name, value) in members)
            if (value is not null) line[name] = value;
        return Line(who, line.ToJsonString());
    }

    private static (string, JsonNode?)[] Named(string what, string about, params (string Name, JsonNode? Value)[] members) =>
        [(what is "approve" or "hide" or "show" ? "contribution" : "poll", about), .. members];

    private static JsonArray List(int[] choice) => new([.. choice.Select(option => JsonValue.Create(option))]);
}
