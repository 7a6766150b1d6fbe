using System.Text.Json;
using DialogEngine.Faults.Histories;
using DialogEngine.Faults.Meetings;
using DialogEngine.Faults.Running;

namespace DialogEngine.Faults;

/// <summary>Phones beside a real engine, and what they write down.</summary>
public sealed class PhoneTests : IAsyncLifetime
{
    private static readonly RunSettings Settings = new() { Seed = 1, Phones = 4, Rate = 40 };
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private readonly Workplace _workplace = new();
    private readonly CancellationTokenSource _limit = new(Limit);
    private SingleProcess? _ground;
    private Meeting? _meeting;

    public async ValueTask InitializeAsync()
    {
        _ground = new SingleProcess(_workplace.Run, Settings);
        await _ground.Start(_limit.Token);
        _meeting = await Meeting.Begin(_ground.Hosts, _workplace.Run, Settings, _limit.Token);
    }

    [Fact]
    public async Task PhonesThatLoseTheirConnections_ComeBackAndVoteOn()
    {
        var before = _meeting!.Connections;

        _meeting.CutAll();
        await _meeting.Votes.FirstAfter(Monotonic.Now, _limit.Token);
        while (_meeting.Connections.Zip(before).Any(phone => phone.First <= phone.Second)) await Task.Delay(20, _limit.Token);

        Assert.Equal(Settings.Phones, _meeting.Connections.Count);
    }

    [Fact]
    public async Task Histories_SayBeforeEachSendingWhatIsSentAndAfterItWhatCameOfIt()
    {
        while (_meeting!.Votes.Acknowledged < 20) await Task.Delay(20, _limit.Token);
        await _meeting.Rest(_limit.Token);

        var lines = Directory.GetFiles(_workplace.Run.History, "phone-*.jsonl").SelectMany(File.ReadLines).Select(line => JsonElement.Parse(line)).ToList();
        var votes = lines.Where(line => line.GetProperty("what").GetString() is "vote").GroupBy(line => line.GetProperty("op").GetString()!).ToList();

        Assert.True(votes.Count >= 15);
        Assert.All(votes, vote =>
        {
            var (invoke, outcome) = (vote.First(), vote.Last());
            Assert.Equal("invoke", invoke.GetProperty("type").GetString());
            Assert.Equal(vote.Key, invoke.GetProperty("ballot").GetString());
            Assert.Contains(outcome.GetProperty("type").GetString(), (string[])["ok", "fail"]);
            Assert.True(outcome.GetProperty("at").GetDouble() > invoke.GetProperty("at").GetDouble());
            if (outcome.GetProperty("type").GetString() is "ok") Assert.Equal(vote.Key, outcome.GetProperty("receipt").GetProperty("ballotId").GetString());
        });
    }

    [Fact]
    public async Task Probe_IsAcknowledgedToEverybodyAndSeenByEverybody()
    {
        await _meeting!.OpenProbe(_limit.Token);

        Assert.Equal((Settings.Phones, Settings.Phones), await _meeting.Probe(Limit, _limit.Token));
    }

    [Fact]
    public async Task Finish_LeavesTheTallyAndTheBallotsOfEveryPollThatWasOpened()
    {
        await _meeting!.Rest(_limit.Token);

        await _meeting.Finish(_limit.Token);

        Assert.All(_meeting.Agenda.All, poll =>
        {
            using var tally = JsonDocument.Parse(File.ReadAllText(Path.Combine(_workplace.Run.Results, $"tally-{poll.Id}.json")));
            using var ballots = JsonDocument.Parse(File.ReadAllText(Path.Combine(_workplace.Run.Results, $"ballots-{poll.Id}.json")));
            Assert.Equal("Published", tally.RootElement.GetProperty("state").GetString());
            Assert.Equal(tally.RootElement.GetProperty("ballots").GetInt32(), ballots.RootElement.GetArrayLength());
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (_meeting is not null) await _meeting.Leave();
        _meeting?.Dispose();
        if (_ground is not null) await _ground.DisposeAsync();
        _limit.Dispose();
        _workplace.Dispose();
    }
}
