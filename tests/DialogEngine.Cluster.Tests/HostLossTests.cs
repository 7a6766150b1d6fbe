using System.Diagnostics;
using DialogEngine.People;
using DialogEngine.Running;

namespace DialogEngine;

/// <summary>A host that goes away takes no acknowledged ballot along, and the people connected to it go on at another.</summary>
public sealed class HostLossTests
{
    private const int Hosts = 3;
    private const int People = 18;

    [Fact]
    public async Task HostsThatAreKilledAmidVotes_TakeNoAcknowledgedBallotAlong()
    {
        await using var cluster = await Cluster.Start(Hosts, $"--DialogEngine:ModeratorKey={Cluster.Key}");
        await using var meeting = await Meeting.Open(cluster);
        await using var voting = await Voting.Start(meeting, People);

        // One of them holds the dialogue, and some hold boxes: each of them is killed once.
        foreach (var host in cluster.Hosts)
        {
            await host.Kill();
            await voting.EverybodyVotesOn();
            await host.Run();
            await voting.EverybodyVotesOn();
        }

        await meeting.AssertPublishesTheLastOf(await voting.End());
    }

    [Fact]
    public async Task HostsThatAreRestartedOneAfterTheOther_ShowNobodyAnError()
    {
        await using var cluster = await Cluster.Start(Hosts, $"--DialogEngine:ModeratorKey={Cluster.Key}");
        await using var meeting = await Meeting.Open(cluster);
        await using var voting = await Voting.Start(meeting, People);

        foreach (var host in cluster.Hosts)
        {
            Assert.Equal(0, await host.Stop());
            await voting.EverybodyVotesOn();
            await host.Run();
            await voting.EverybodyVotesOn();
        }

        await meeting.AssertPublishesTheLastOf(await voting.End());
    }

    [Fact]
    public async Task PollsWithADeadline_CloseAlthoughTheHostOfSomeIsKilled()
    {
        const int Seconds = 15;
        const int AtMostLate = 20;
        await using var cluster = await Cluster.Start(Hosts, $"--DialogEngine:ModeratorKey={Cluster.Key}");
        // So many that some are held by the host that is killed; each is looked at from another.
        var watched = new List<(Meeting Meeting, Person Projector)>();
        for (var i = 0; i < 8; i++)
        {
            var meeting = await Meeting.Open(cluster, closesInSeconds: Seconds);
            watched.Add((meeting, meeting.Projector(1 + (i % (Hosts - 1)))));
        }

        await Task.WhenAll(watched.Select(each => each.Projector.Connect()));
        await cluster.Hosts[0].Kill();

        var since = Stopwatch.StartNew();
        await Task.WhenAll(watched.Select(each => each.Projector.Sees(Meeting.Poll, "Closed")));
        Assert.InRange(since.Elapsed.TotalSeconds, 0, Seconds + AtMostLate);
        foreach (var (meeting, _) in watched) await meeting.DisposeAsync();
    }
}
