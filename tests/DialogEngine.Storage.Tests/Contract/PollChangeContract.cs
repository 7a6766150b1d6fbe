using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.Storage.Journal;

namespace DialogEngine.Storage.Contract;

/// <summary>What every store carries out together with the events it appends.</summary>
public abstract class PollChangeContract(Provider store) : StoreContract(store)
{
    private static readonly Choice Yes = Choice.Of(0);
    private static readonly Choice No = Choice.Of(1);

    private readonly PollId _from = Some.Support();
    private readonly PollId _into = Some.Support();

    [Fact]
    public async Task Open_OfAPollThatWasClosed_KeepsItsSecretFormAndBallots()
    {
        var hall = await Hall.Open(Store, _into);
        var before = await Store.Ballots.Poll(hall.Id, _into);
        await hall.Cast(_into, Some.Voter(), Some.Ballot(), Yes);
        await hall.Happen(new PollChange.Close(_into));

        await hall.Happen(new PollChange.Open(_into, new BallotForm(9, 1, 9), Some.Secret(), Some.Time));

        var after = await Store.Ballots.Poll(hall.Id, _into);
        Assert.Equivalent(before! with { ClosesAt = Some.Time }, after, strict: true);
        Assert.Equal(1, (await hall.Count(_into)).Total.Ballots);
    }

    [Fact]
    public async Task Unite_GivesEveryoneOneBallot()
    {
        var hall = await Hall.Open(Store, _from, _into);
        var (both, onlyFrom, onlyInto) = (Some.Voter(1), Some.Voter(2), Some.Voter(3));
        var (withdrewFrom, withdrewInto) = (Some.Voter(4), Some.Voter(5));
        await hall.Cast(_from, both, Some.Ballot(), Yes);
        await hall.Cast(_into, both, Some.Ballot(), No);
        await hall.Cast(_from, onlyFrom, Some.Ballot(), Yes, Attendance.Room);
        await hall.Cast(_into, onlyInto, Some.Ballot(), Yes);
        await hall.Cast(_from, withdrewFrom, Some.Ballot(), Yes);
        await hall.Cast(_from, withdrewFrom, Some.Ballot(), default);
        await hall.Cast(_into, withdrewInto, Some.Ballot(), Yes);
        await hall.Cast(_into, withdrewInto, Some.Ballot(), default);
        await hall.Cast(_from, withdrewInto, Some.Ballot(), No);
        var from = await hall.Count(_from);

        await hall.Happen(new PollChange.Close(_from), new PollChange.Unite(_from, _into));

        // Before: one and one ballot, and one cast and withdrawn; two more were carried over.
        Assert.Equal(new HybridTally(6, new Tally([1, 2], 3), new Tally([1, 0], 1), Tally.Zero(2)), await hall.Count(_into));
        Assert.Equal(from, await hall.Count(_from));
        Assert.Equal(No, (await hall.Standing(_into, both))!.Choice);
        Assert.Null(await hall.Standing(_into, withdrewFrom));
        Assert.Equal(3, (await hall.Standing(_into, withdrewInto))!.Revision);
        Assert.Equal(2, (await hall.Standing(_into, withdrewInto))!.Replaced.Length);
        Assert.Equal(4, (await Store.Ballots.Ballots(hall.Id, _into)).Count);
    }

    [Fact]
    public async Task Unite_Again_ChangesNothing_AlsoForThoseWhoHaveWithdrawnSince()
    {
        var hall = await Hall.Open(Store, _from, _into);
        var (stays, leaves) = (Some.Voter(), Some.Voter());
        await hall.Cast(_from, stays, Some.Ballot(), Yes);
        await hall.Cast(_from, leaves, Some.Ballot(), Yes);
        await hall.Happen(new PollChange.Unite(_from, _into));
        await hall.TakeOver(leaves.Box);
        await hall.Cast(_into, leaves, Some.Ballot(), default);
        var before = await hall.Count(_into);

        await hall.Happen(new PollChange.Unite(_from, _into));

        Assert.Equal(before, await hall.Count(_into));
        Assert.Equal(1, before.Total.Ballots);
    }

    [Fact]
    public async Task Unite_OfPollsThatWereUnitedBefore_CountsNobodyTwice()
    {
        var third = Some.Support();
        var hall = await Hall.Open(Store, _from, _into, third);
        var voters = Enumerable.Range(0, VoterKey.Boxes).Select(Some.Voter).ToArray();
        foreach (var voter in voters)
            foreach (var poll in new[] { _from, _into, third })
                if ((voter.Box + poll.GetHashCode()) % 3 != 0) await hall.Cast(poll, voter, Some.Ballot(), Yes);
        await hall.Cast(_from, Some.Voter(), Some.Ballot(), Yes);

        await hall.Happen(new PollChange.Unite(_from, _into), new PollChange.Unite(_into, third));

        var supporters = new HashSet<VoterKey>();
        foreach (var voter in voters)
            foreach (var poll in new[] { _from, _into, third })
                if (await hall.Standing(poll, voter) is not null) supporters.Add(voter);
        Assert.Equal(supporters.Count + 1, (await hall.Count(third)).Total.Ballots);
    }

    [Fact]
    public async Task Unite_WithAPollThatNobodyHasOpened_IsAMistakeOfTheCaller_AndNothingIsAppended()
    {
        var hall = await Hall.Open(Store, _from);

        await Assert.ThrowsAsync<ArgumentException>(() => hall.Happen(new PollChange.Unite(_from, _into)));
        Assert.Single(await Store.Journal.Read(hall.Id));
        await hall.Happen(new PollChange.Unite(_into, _from));
    }

    [Fact]
    public async Task Unite_OfPollsWhoseBallotsLookDifferent_IsAMistakeOfTheCaller()
    {
        var hall = await Hall.Open(Store, _from);
        await hall.Happen(new PollChange.Open(_into, new BallotForm(1, 1, 1), Some.Secret(), null));

        await Assert.ThrowsAsync<ArgumentException>(() => hall.Happen(new PollChange.Unite(_from, _into)));
    }

    [Fact]
    public async Task DestroySecret_LeavesTheBallotsAndTheOtherSecrets()
    {
        var hall = await Hall.Open(Store, _from, _into);
        await hall.Cast(_from, Some.Voter(), Some.Ballot(), Yes);

        await hall.Happen(new PollChange.DestroySecret(_from), new PollChange.DestroySecret(Some.Poll()));

        Assert.Null((await Store.Ballots.Poll(hall.Id, _from))!.Secret);
        Assert.NotNull((await Store.Ballots.Poll(hall.Id, _into))!.Secret);
        Assert.Equal(1, (await hall.Count(_from)).Total.Ballots);
    }

    [Fact]
    public async Task DestroySecrets_ForgetsThoseOfTheDialogueAlone()
    {
        var other = await Hall.Open(Store, _from);
        var hall = await Hall.Open(Store, _from, _into);

        await hall.Happen(new PollChange.DestroySecrets());

        Assert.All(await Store.Ballots.Polls(hall.Id), poll => Assert.Null(poll.Secret));
        Assert.Empty((await Store.Dialogues.Read(hall.Id))!.SupportSecret);
        Assert.NotNull((await Store.Ballots.Poll(other.Id, _from))!.Secret);
        Assert.NotEmpty((await Store.Dialogues.Read(other.Id))!.SupportSecret);
    }
}
