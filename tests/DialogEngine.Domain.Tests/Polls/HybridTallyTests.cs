using System.Text.Json;
using DialogEngine.Dialogues;

namespace DialogEngine.Polls;

public class HybridTallyTests
{
    private static readonly HybridTally Zero = HybridTally.Zero(TallyGen.Options);

    [Fact]
    public void Plus_IsCommutativeAndAssociativeWithZero() =>
        Gen.Select(TallyGen.Hybrid, TallyGen.Hybrid, TallyGen.Hybrid).Sample((a, b, c) =>
        {
            Assert.Equal(a.Plus(b), b.Plus(a));
            Assert.Equal(a.Plus(b).Plus(c), a.Plus(b.Plus(c)));
            Assert.Equal(a, a.Plus(Zero));
        });

    [Fact]
    public void Total_IsTheSumOfItsParts() =>
        Gen.Select(TallyGen.Hybrid, TallyGen.Hybrid).Sample((a, b) =>
        {
            Assert.Equal(a.Total.Plus(b.Total), a.Plus(b).Total);
            Assert.Equal(a.Total, a.Of(Attendance.Room).Plus(a.Of(Attendance.Remote)).Plus(a.Of(Attendance.Paper)));
        });

    [Fact]
    public void Replace_MovesOneVoterAndGrowsTheVersionByOne() =>
        Gen.Select(TallyGen.Hybrid, TallyGen.Attendance, TallyGen.Choice, TallyGen.Attendance, TallyGen.Choice).Sample((tally, from, before, to, after) =>
        {
            var moved = tally.Replace(from, before, to, after);

            Assert.Equal(tally.Version + 1, moved.Version);
            Assert.Equal(tally.Total.Remove(before).Add(after), moved.Total);
            Assert.Equal(tally with { Version = moved.Version + 1 }, moved.Replace(to, after, from, before));
        });

    [Fact]
    public void Replace_LeavesTheOtherSidesAlone()
    {
        var tally = Zero.Replace(Attendance.Remote, default, Attendance.Room, Choice.Of(1));

        Assert.Equal(Tally.Zero(TallyGen.Options).Add(Choice.Of(1)), tally.Room);
        Assert.Equal(Zero.Remote, tally.Remote);
        Assert.Equal(Zero.Paper, tally.Paper);
    }

    /// <summary>However the voters lie over the boxes, and in whichever order the boxes come: what each said last is counted once.</summary>
    [Fact]
    public void MergedBoxes_CountWhatEachVoterSaidLast() =>
        Gen.Select(Gen.Select(Gen.Int[0, 5], TallyGen.Attendance, TallyGen.Choice).Array[0, 40], Gen.Int[0, 7].Array[6], Gen.Shuffle(Enumerable.Range(0, 8).ToArray()))
            .Sample((casts, boxOf, order) =>
            {
                var boxes = Enumerable.Repeat(Zero, 8).ToArray();
                var said = new Dictionary<int, (Attendance From, Choice Choice)>();
                foreach (var (voter, from, choice) in casts)
                {
                    var before = said.GetValueOrDefault(voter);
                    var grown = boxes[boxOf[voter]].Replace(before.From, before.Choice, from, choice);
                    Assert.True(grown.Version > boxes[boxOf[voter]].Version);
                    (boxes[boxOf[voter]], said[voter]) = (grown, (from, choice));
                }

                var merged = order.Aggregate(Zero, (tally, number) => tally.Plus(boxes[number]));

                Assert.Equal(casts.Length, merged.Version);
                foreach (var side in Enum.GetValues<Attendance>())
                    Assert.Equal(
                        said.Values.Where(s => s.From == side).Aggregate(Tally.Zero(TallyGen.Options), (tally, s) => tally.Add(s.Choice)),
                        merged.Of(side));
            });

    [Fact]
    public void Default_EqualsTheTallyWithoutOptions()
    {
        Assert.Equal(HybridTally.Zero(0), default);
        Assert.Equal(default, default(HybridTally).Plus(default));
    }

    [Fact]
    public void Json_RoundTrips() =>
        TallyGen.Hybrid.Sample(tally => Assert.Equal(tally, JsonSerializer.Deserialize<HybridTally>(JsonSerializer.Serialize(tally))));
}
