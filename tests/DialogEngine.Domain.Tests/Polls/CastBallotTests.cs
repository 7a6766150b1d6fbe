namespace DialogEngine.Polls;

public class CastBallotTests
{
    private static readonly BallotId First = new(1);
    private static readonly BallotId Second = new(2);
    private static readonly BallotId Third = new(3);
    private static readonly Choice Yes = Choice.Of(0);
    private static readonly Choice No = Choice.Of(1);

    [Fact]
    public void Receive_TheFirstBallot_RecordsIt()
    {
        var (verdict, standing) = CastBallot.Receive(null, First, Yes);

        Assert.Equal(BallotVerdict.Recorded, verdict);
        Assert.Equal((First, Yes, 1), (standing!.Id, standing.Choice, standing.Revision));
        Assert.Empty(standing.Replaced);
    }

    [Fact]
    public void Receive_ARetry_GetsTheSameAndChangesNothing()
    {
        var standing = After((First, Yes));

        Assert.Equal((BallotVerdict.Recorded, standing), CastBallot.Receive(standing, First, Yes));
        Assert.Same(standing, CastBallot.Receive(standing, First, Yes).Standing);
    }

    [Fact]
    public void Receive_TheSameIdWithAnotherChoice_IsStillTheSameBallot()
    {
        var standing = After((First, Yes));

        var (verdict, after) = CastBallot.Receive(standing, First, No);

        Assert.Equal(BallotVerdict.Recorded, verdict);
        Assert.Same(standing, after);
    }

    [Fact]
    public void Receive_ANewId_ReplacesTheBallotAndRemembersTheOld()
    {
        var standing = After((First, Yes), (Second, No));

        Assert.Equal((Second, No, 2), (standing!.Id, standing.Choice, standing.Revision));
        Assert.Equal([First], standing.Replaced);
    }

    [Fact]
    public void Receive_ASupersededBallot_IsRefusedAndNeverComesBack()
    {
        var standing = After((First, Yes), (Second, No), (Third, Yes));

        foreach (var late in (BallotId[])[First, Second])
        {
            var (verdict, after) = CastBallot.Receive(standing, late, Yes);
            Assert.Equal(BallotVerdict.Superseded, verdict);
            Assert.Same(standing, after);
        }
    }

    [Fact]
    public void Receive_AnEmptyChoice_Withdraws()
    {
        var (verdict, standing) = CastBallot.Receive(After((First, Yes)), Second, default);

        Assert.Equal(BallotVerdict.Withdrawn, verdict);
        Assert.True(standing!.Choice.IsEmpty);
        Assert.Equal(2, standing.Revision);
        Assert.Equal((BallotVerdict.Withdrawn, standing), CastBallot.Receive(standing, Second, default));
    }

    [Fact]
    public void Receive_AfterAWithdrawal_TakesANewBallotAndRefusesTheWithdrawnOne()
    {
        var withdrawn = After((First, Yes), (Second, default));

        Assert.Equal(BallotVerdict.Superseded, CastBallot.Receive(withdrawn, First, Yes).Verdict);
        Assert.Equal(BallotVerdict.Recorded, CastBallot.Receive(withdrawn, Third, Yes).Verdict);
    }

    [Fact]
    public void Receive_AnEmptyChoiceWithNothingToWithdraw_IsRefused()
    {
        var withdrawn = After((First, Yes), (Second, default));

        Assert.Equal((BallotVerdict.NothingToWithdraw, null), CastBallot.Receive(null, First, default));
        Assert.Equal((BallotVerdict.NothingToWithdraw, withdrawn), CastBallot.Receive(withdrawn, Third, default));
    }

    [Fact]
    public void Receive_PastTheLimitOfChanges_IsRefusedButARetryIsNot()
    {
        var full = After([.. Enumerable.Range(1, CastBallot.MaxRevisions).Select(i => (new BallotId((UInt128)i), i % 2 == 0 ? Yes : No))]);
        Assert.Equal(CastBallot.MaxRevisions, full!.Revision);

        Assert.Equal((BallotVerdict.TooManyChanges, full), CastBallot.Receive(full, new BallotId(1_000), Yes));
        Assert.Equal((BallotVerdict.TooManyChanges, full), CastBallot.Receive(full, new BallotId(1_000), default));
        Assert.Equal((BallotVerdict.Superseded, full), CastBallot.Receive(full, First, Yes));
        Assert.Equal((BallotVerdict.Recorded, full), CastBallot.Receive(full, full.Id, Yes));
    }

    [Fact]
    public void Receive_WhenSeveralRefusalsApply_GivesTheFirstInTheOrderOfTheVerdicts()
    {
        var full = After([.. Enumerable.Range(1, CastBallot.MaxRevisions).Select(i => (new BallotId((UInt128)i), i % 2 == 0 ? default : No))]);
        Assert.True(full!.Choice.IsEmpty);

        Assert.Equal(BallotVerdict.Superseded, CastBallot.Receive(full, First, default).Verdict);
        Assert.Equal(BallotVerdict.NothingToWithdraw, CastBallot.Receive(full, new BallotId(1_000), default).Verdict);
        Assert.Equal(BallotVerdict.TooManyChanges, CastBallot.Receive(full, new BallotId(1_000), Yes).Verdict);
    }

    [Fact]
    public void Receive_HoweverBallotsAreRepeatedAndReordered_LeavesOneBallotAndCountsEachOnce() =>
        Gen.Select(Gen.Int[1, 8], TallyGen.Choice).Array[0, 60].Sample(casts =>
        {
            CastBallot? standing = null;
            var taken = new List<BallotId>();
            foreach (var (number, choice) in casts)
            {
                var id = new BallotId((UInt128)number);
                var (verdict, after) = CastBallot.Receive(standing, id, choice);

                var written = !ReferenceEquals(after, standing);
                Assert.Equal(written, !taken.Contains(id) && verdict is BallotVerdict.Recorded or BallotVerdict.Withdrawn && after!.Id != standing?.Id);
                if (written) taken.Add(id);
                Assert.Equal(taken.Count, after?.Revision ?? 0);
                Assert.Equal(taken, after is null ? [] : [.. after.Replaced, after.Id]);

                var again = CastBallot.Receive(after, id, choice);
                Assert.Same(after, again.Standing);
                Assert.Equal(verdict, again.Verdict);
                standing = after;
            }
        }, iter: 500);

    [Fact]
    public void Receive_WhateverComesLate_NeverBringsBackAChoiceThatWasReplaced() =>
        Gen.Select(TallyGen.Choice.Where(choice => !choice.IsEmpty).Array[1, 8], Gen.Int[0, 7].Array[0, 20]).Sample((choices, late) =>
        {
            var standing = After([.. choices.Select((choice, i) => (new BallotId((UInt128)(i + 1)), choice))]);

            foreach (var i in late.Where(i => i < choices.Length))
                Assert.Same(standing, CastBallot.Receive(standing, new BallotId((UInt128)(i + 1)), choices[i]).Standing);

            Assert.Equal(choices[^1], standing!.Choice);
        });

    private static CastBallot? After(params (BallotId Id, Choice Choice)[] casts) =>
        casts.Aggregate((CastBallot?)null, (standing, cast) => CastBallot.Receive(standing, cast.Id, cast.Choice).Standing);
}
