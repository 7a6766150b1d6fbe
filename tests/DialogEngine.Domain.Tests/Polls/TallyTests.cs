using System.Text.Json;

namespace DialogEngine.Polls;

public class TallyTests
{
    [Fact]
    public void Plus_IsCommutativeAndAssociativeWithZero() =>
        Gen.Select(TallyGen.Tally, TallyGen.Tally, TallyGen.Tally).Sample((a, b, c) =>
        {
            Assert.Equal(a.Plus(b), b.Plus(a));
            Assert.Equal(a.Plus(b).Plus(c), a.Plus(b.Plus(c)));
            Assert.Equal(a, a.Plus(Tally.Zero(TallyGen.Options)));
        });

    [Fact]
    public void Minus_IsTheInverseOfPlus() =>
        Gen.Select(TallyGen.Tally, TallyGen.Tally).Sample((a, b) =>
        {
            Assert.Equal(a, a.Plus(b).Minus(b));
            Assert.Equal(a, a.Minus(b).Plus(b));
            Assert.Equal(Tally.Zero(TallyGen.Options), a.Minus(a));
        });

    [Fact]
    public void Remove_UndoesAdd() =>
        Gen.Select(TallyGen.Tally, TallyGen.Choice).Sample((tally, choice) =>
        {
            Assert.Equal(tally, tally.Add(choice).Remove(choice));
            Assert.Equal(tally, tally.Remove(choice).Add(choice));
        });

    [Fact]
    public void Add_IsIndependentOfBallotOrderAndOfHowBallotsAreSplitOverBoxes() =>
        Gen.Select(TallyGen.Choice.Array[0, 30], Gen.Int[0, 7].Array[30], Gen.Shuffle(Enumerable.Range(0, 30).ToArray())).Sample((ballots, box, order) =>
        {
            var counted = ballots.Aggregate(Tally.Zero(TallyGen.Options), (tally, ballot) => tally.Add(ballot));

            var shuffled = order.Where(i => i < ballots.Length).Aggregate(Tally.Zero(TallyGen.Options), (tally, i) => tally.Add(ballots[i]));
            var boxes = Enumerable.Range(0, 8).Select(number => ballots.Where((_, i) => box[i] == number)
                .Aggregate(Tally.Zero(TallyGen.Options), (tally, ballot) => tally.Add(ballot)));
            var merged = boxes.Aggregate((a, b) => b.Plus(a));

            Assert.Equal(counted, shuffled);
            Assert.Equal(counted, merged);
        });

    [Fact]
    public void Ballots_AreThoseThatNameSomething() =>
        TallyGen.Choice.Array[0, 20].Sample(ballots =>
        {
            var tally = ballots.Aggregate(Tally.Zero(TallyGen.Options), (t, ballot) => t.Add(ballot));

            Assert.Equal(ballots.Count(ballot => !ballot.IsEmpty), tally.Ballots);
            Assert.Equal(ballots.Sum(ballot => ballot.Options.Length), tally.Counts.Sum());
        });

    [Fact]
    public void Add_CountsTheBallotOnceAndEachOfItsOptions()
    {
        var tally = Tally.Zero(3).Add(Choice.Of(0, 2)).Add(Choice.Of(2));

        Assert.Equal([1, 0, 2], tally.Counts);
        Assert.Equal(2, tally.Ballots);
        Assert.Equal("1, 0, 2 (2 ballots)", tally.ToString());
    }

    [Fact]
    public void Add_LeavesTheTallyItStartedFromAlone()
    {
        var before = Tally.Zero(2);

        _ = before.Add(Choice.Of(1));

        Assert.Equal(Tally.Zero(2), before);
    }

    [Fact]
    public void Default_EqualsTheTallyWithoutOptions()
    {
        Assert.Equal(Tally.Zero(0), default);
        Assert.Equal(Tally.Zero(0).GetHashCode(), default(Tally).GetHashCode());
        Assert.Empty(default(Tally).Counts);
        Assert.Equal(default, default(Tally).Plus(Tally.Zero(0)));
        Assert.NotEqual(Tally.Zero(1), default);
    }

    [Fact]
    public void Plus_OfPollsWithDifferentOptions_Throws()
    {
        Assert.Throws<ArgumentException>(() => Tally.Zero(2).Plus(Tally.Zero(3)));
        Assert.Throws<ArgumentException>(() => Tally.Zero(2).Minus(default));
    }

    [Fact]
    public void Add_OfAnOptionThatThePollHasNot_Throws() =>
        Assert.ThrowsAny<Exception>(() => Tally.Zero(2).Add(Choice.Of(2)));

    [Fact]
    public void Add_PastTheLargestNumber_ThrowsInsteadOfWrappingAround() =>
        Assert.Throws<OverflowException>(() => new Tally([long.MaxValue], 1).Add(Choice.Of(0)));

    [Fact]
    public void Equality_IsByCountsAndBallots() =>
        Gen.Select(TallyGen.Tally, TallyGen.Tally).Sample((a, b) =>
        {
            var same = new Tally([.. a.Counts], a.Ballots);
            Assert.True(a == same && a.Equals((object)same) && a.GetHashCode() == same.GetHashCode());
            Assert.Equal(a.Ballots == b.Ballots && a.Counts.SequenceEqual(b.Counts), a == b);
            Assert.NotEqual(a == b, a != b);
        });

    [Fact]
    public void Json_RoundTrips() =>
        TallyGen.Tally.Sample(tally => Assert.Equal(tally, JsonSerializer.Deserialize<Tally>(JsonSerializer.Serialize(tally))));
}
