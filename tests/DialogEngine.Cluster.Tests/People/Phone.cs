using System.Security.Cryptography;

namespace DialogEngine.People;

/// <summary>A participant, who votes and changes their mind.</summary>
internal sealed class Phone(Person person)
{
    /// <summary>The last ballot that was acknowledged.</summary>
    public (string Id, int Choice)? Acknowledged { get; private set; }

    /// <summary>How many ballots have been acknowledged.</summary>
    public int Count { get; private set; }

    public Task Connect() => person.Connect();

    /// <summary>Casts a ballot, and does not rest until it is acknowledged.</summary>
    public async Task Cast(int choice)
    {
        var id = RandomNumberGenerator.GetHexString(32, lowercase: true);
        var answer = await Running.Patience.For(
            person.Ask("CastBallot", new { pollId = Meeting.Poll, ballotId = id, choice = new[] { choice } }), "a ballot to be acknowledged");
        Assert.Equal("Recorded", answer.GetProperty("verdict").GetString());
        Assert.Equal(id, answer.GetProperty("receipt").GetProperty("ballotId").GetString());
        Acknowledged = (id, choice);
        Count++;
    }
}
