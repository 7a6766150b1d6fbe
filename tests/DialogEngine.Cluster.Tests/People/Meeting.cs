using System.Net;
using System.Text.Json;
using DialogEngine.Running;

namespace DialogEngine.People;

/// <summary>A dialogue in a cluster, with one open poll.</summary>
internal sealed class Meeting : IAsyncDisposable
{
    public const string Poll = "buss";
    public const int Options = 3;

    private readonly List<Person> _people = [];
    private readonly IReadOnlyList<Uri> _hosts;
    private readonly JsonElement _created;

    private Meeting(IReadOnlyList<Uri> hosts, string key, JsonElement created)
    {
        (_hosts, _created) = (hosts, created);
        Desk = Remember(new Person(hosts, $"desk?dialogue={Id}", key, first: 1));
    }

    public string Id => _created.GetProperty("dialogueId").GetString()!;

    /// <summary>The desk, at the second host.</summary>
    public Person Desk { get; }

    /// <summary>Creates a dialogue at the first host, and opens it and its poll from a desk at the second.</summary>
    public static async Task<Meeting> Open(Cluster cluster, string key = Cluster.Key, int? closesInSeconds = null)
    {
        var hosts = cluster.Hosts.Select(host => host.Url).ToArray();
        var created = await Requests.PostUntilTaken(hosts[0], "/api/dialogues", Plan(), key).Read(HttpStatusCode.Created);
        var meeting = new Meeting(hosts, key, created);
        await meeting.Do("OpenDialogue");
        await meeting.Do("OpenPoll", new { pollId = Poll, closesInSeconds });
        return meeting;
    }

    /// <summary>Somebody who joins through one host and connects to the next.</summary>
    public async Task<Phone> Join(int host)
    {
        var joined = await Requests.PostUntilTaken(_hosts[host % _hosts.Count], "/api/join", new { code = _created.GetProperty("joinCode").GetString(), attendance = "room" }).Read();
        return new Phone(Remember(new Person(_hosts, $"audience?dialogue={Id}", joined.GetProperty("participantToken").GetString(), host + 1)));
    }

    public Person Projector(int host) => Remember(new Person(_hosts, $"projector?dialogue={Id}", null, host));

    /// <summary>Has the desk do something; where the answer was lost, having been done is as good.</summary>
    public async Task Do(string method, params object?[] arguments)
    {
        var losses = Desk.Losses;
        var verdict = (await Desk.Ask(method, arguments)).GetProperty("verdict").GetString();
        Assert.True(verdict is "Done" || (verdict is "WrongState" && Desk.Losses > losses), $"{method} got the verdict {verdict}.");
    }

    /// <summary>Closes and publishes the poll, and holds what is published against the last ballot that each phone was told is counted.</summary>
    public async Task AssertPublishesTheLastOf(IReadOnlyCollection<Phone> phones)
    {
        await Do("ClosePoll", Poll);
        await Desk.Sees(Poll, "Closed");
        await Do("PublishPoll", Poll);
        var counts = Enumerable.Range(0, Options).Select(option => phones.Count(phone => phone.Acknowledged!.Value.Choice == option));
        var ballots = phones.Select(phone => $"{phone.Acknowledged!.Value.Id} {phone.Acknowledged.Value.Choice}").Order(StringComparer.Ordinal);
        foreach (var host in _hosts)
        {
            var tally = await Requests.Get(host, $"/api/dialogues/{Id}/polls/{Poll}/tally").Read();
            Assert.Equal(counts, tally.GetProperty("counts").EnumerateArray().Select(count => count.GetInt32()));
            Assert.True(tally.GetProperty("final").GetBoolean());
            var published = await Requests.Get(host, $"/api/dialogues/{Id}/polls/{Poll}/ballots").Read();
            Assert.Equal(
                ballots,
                published.EnumerateArray().Select(ballot => $"{ballot.GetProperty("ballotId").GetString()} {ballot.GetProperty("choice")[0].GetInt32()}").Order(StringComparer.Ordinal));
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var person in _people) await person.DisposeAsync();
    }

    private Person Remember(Person person)
    {
        _people.Add(person);
        return person;
    }

    private static object Plan() => new
    {
        title = new { sv = "Ska bussen gå oftare?" },
        polls = new[]
        {
            new
            {
                pollId = Poll,
                kind = "SingleChoice",
                title = new { sv = "Hur ofta ska bussen gå?" },
                options = new[] { new { sv = "Varje timme" }, new { sv = "Varannan" }, new { sv = "Som nu" } },
            },
        },
    };
}
