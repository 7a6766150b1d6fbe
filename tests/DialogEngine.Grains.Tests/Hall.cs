using System.Collections.Immutable;
using DialogEngine.Contributions;
using DialogEngine.Dialogues;
using DialogEngine.Moderators;
using DialogEngine.Polls;

namespace DialogEngine;

/// <summary>A dialogue as one cluster sees it, with the shortest words for what tests do there.</summary>
public sealed class Hall
{
    /// <summary>How long news may take on a busy machine before they are given up.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private readonly Cluster _cluster;

    private Hall(Cluster cluster, DialogueId id)
    {
        _cluster = cluster;
        Id = id;
    }

    public DialogueId Id { get; }

    public Archive Archive => _cluster.Archive;

    /// <summary>What was logged as an error about this dialogue.</summary>
    public IEnumerable<string> Complaints => _cluster.Complaints.About(Id.ToString());

    public IDialogueGrain Dialogue => _cluster.Grains.GetGrain<IDialogueGrain>(Id.ToString());

    /// <summary>A dialogue that has been entered and not created.</summary>
    public static async Task<Hall> Enter(Cluster cluster)
    {
        var id = Some.Dialogue();
        Assert.True(await cluster.Archive.Dialogues.Enter(id, Some.JoinCode(), Some.Secret(), DateTimeOffset.UtcNow));
        return new Hall(cluster, id);
    }

    /// <summary>A dialogue that is open, and its polls with it.</summary>
    public static async Task<Hall> Open(Cluster cluster, params PollPlan[] polls)
    {
        var hall = await Enter(cluster);
        Assert.True(await hall.Dialogue.Create(Some.Plan(polls), "482917", Some.Moderator));
        await hall.Done(new DialogueCommand.Open(Some.Moderator));
        foreach (var poll in polls) await hall.Done(new DialogueCommand.OpenPoll(poll.Id, null, Some.Moderator));
        return hall;
    }

    /// <summary>The same dialogue as another cluster sees it.</summary>
    public Hall At(Cluster other) => new(other, Id);

    public IBallotBoxGrain Box(int number) => _cluster.Grains.GetGrain<IBallotBoxGrain>(BoxKey.Of(Id, number));

    public Task<DeskDecision> Do(DialogueCommand command) => Dialogue.Decide(command);

    public async Task<long> Done(DialogueCommand command)
    {
        var decision = await Do(command);
        Assert.Equal(DeskVerdict.Done, decision.Verdict);
        return decision.Version;
    }

    public async Task<BallotReply> Cast(BallotInHand ballot) => Assert.Single(await CastMany(new VoterKey(ballot.Voter).Box, ballot));

    public async Task<ImmutableArray<BallotReply>> CastMany(int box, params BallotInHand[] ballots) => await Box(box).CastMany([.. ballots]);

    /// <summary>Casts as a phone does: the same ballot again, for as long as it is not known whether it was recorded.</summary>
    public async Task<BallotReply> CastUntilAnswered(BallotInHand ballot)
    {
        for (var tries = 0; tries < 500; tries++)
        {
            try
            {
                var reply = await Cast(ballot);
                if (reply.Verdict is not BallotVerdict.TryAgain) return reply;
            }
            catch (OrleansException)
            {
                // The box was on its way from one activation to the next.
            }
        }

        throw new TimeoutException($"Box {new VoterKey(ballot.Voter).Box} of dialogue {Id} answers TryAgain for ever.");
    }

    /// <summary>Where a poll stands in one box, as the box itself counts.</summary>
    public async Task<HybridTally> TallyOfBox(int box, PollId poll) =>
        (await Box(box).Watch(default, TimeSpan.Zero)).Tallies.Single(t => t.Poll == poll).Tally;

    public async Task<HybridTally> Counted(PollId poll) => Assert.NotNull(await Archive.Ballots.Count(Id, poll));

    public async Task<HybridTally> CountedInBox(int box, PollId poll) => (await Archive.Ballots.CountBox(new(Id, box)))[poll];

    /// <summary>Where a poll stands, as whoever asks the dialogue is told.</summary>
    public async Task<HybridTally?> Tally(PollId poll) => (await Dialogue.Tally(poll))?.Tally;

    public Task Deactivate(IAddressable grain) => _cluster.Deactivate(grain);

    /// <summary>The support of a contribution, by somebody.</summary>
    public async Task<BallotInHand> Support(ContributionId contribution, ParticipantId by)
    {
        var support = PollId.OfSupport(contribution).ToString();
        var voter = VoterKey.Of(by, (await Dialogue.Keys()).Secrets[support]);
        return new BallotInHand(support, voter.Value, Attendance.Room, Some.Ballot().Value, [0]);
    }

    /// <summary>A contribution that everyone sees.</summary>
    public async Task<ContributionId> Approved()
    {
        var id = Some.Contribution();
        var received = await Dialogue.Decide(new ParticipantCommand.Contribute(id, Some.Participant(), ContributionKind.Question, "När byggs bussfilen?"));
        Assert.Equal(ContributionVerdict.Received, received.Verdict);
        await Done(new DialogueCommand.Approve(id, Some.Moderator));
        return id;
    }

    /// <summary>Everything that has happened, as the journal has it.</summary>
    public async Task<IReadOnlyList<DialogueEvent>> Journal() =>
        [.. (await Archive.Journal.Read(Id)).Select(entry => EventFormat.Read(entry.Payload))];

    /// <summary>Watches, from news to news, until there is what the test waits for.</summary>
    public async Task<DialogueNews> WatchUntil(Func<DialogueNews, bool> there, WatchCursor since = default)
    {
        while (true)
        {
            var news = await Watch(since, patience: Patience);
            if (there(news)) return news;
            if (news.Cursor == since) throw new TimeoutException($"What is waited for did not come to dialogue {Id} within {Patience}; it stays at {since}.");
            since = news.Cursor;
        }
    }

    public Task<DialogueNews> Watch(WatchCursor since = default, string host = "here", Presence here = default, TimeSpan patience = default) =>
        Dialogue.Watch(new WatchRequest(since, host, here, patience));
}
