using DialogEngine.Contributions;
using DialogEngine.Polls;
using DialogEngine.Wire;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;

namespace DialogEngine;

/// <summary>A program may speak MessagePack instead of JSON.</summary>
public class MessagePackTests(SharedEngine shared)
{
    [Fact]
    public async Task AProgramThatSpeaksMessagePack_VotesAndAsks()
    {
        await using var hall = await Hall.Open(shared.Engine);
        var token = (await hall.Join("Room")).ParticipantToken;
        var first = new TaskCompletionSource<Snapshot>();
        var counted = new TaskCompletionSource<Wire.Tally>();
        await using var hub = new HubConnectionBuilder()
            .WithUrl(new Uri(shared.Engine.Url, $"/hubs/audience?dialogue={hall.Id}"), http => http.AccessTokenProvider = () => Task.FromResult<string?>(token))
            .AddMessagePackProtocol()
            .Build();
        hub.On<Snapshot>("Snapshot", snapshot => first.TrySetResult(snapshot));
        hub.On<Wire.Tally>("Tally", tally => counted.TrySetResult(tally));
        await hub.StartAsync();

        var snapshot = await Patience.For(first.Task, "the first Snapshot");
        Assert.Equal((hall.Id, Some.Poll), (snapshot.Header.DialogueId, snapshot.Polls.Single().PollId));
        var ballot = new BallotCall(Some.Poll, Some.BallotId(), [1]);
        var answer = await Patience.For(hub.InvokeAsync<BallotAnswer>("CastBallot", ballot), "the answer to a ballot");
        Assert.Equal((BallotVerdict.Recorded, ballot.BallotId), (answer.Verdict, answer.Receipt!.BallotId));
        Assert.Equal([0, 1, 0], (await Patience.For(counted.Task, "the tally")).Counts);
        var asked = await Patience.For(hub.InvokeAsync<ContributionAnswer>("Contribute", new ContributeCall(Some.ContributionId(), "Går det?")), "the answer to a question");
        Assert.Equal((ContributionVerdict.Received, "Går det?"), (asked.Verdict, asked.Contribution!.Text));
    }
}
