using CsCheck;

namespace DialogEngine.LoadTests.Accounting;

public class BookTests
{
    private const int Options = 3;
    private readonly Book _book = new(new UInt128(1, 2));
    private readonly Faults _faults = new();

    [Fact]
    public void Ids_AreAllDifferent_AndOthersInAnotherRun()
    {
        var other = new Book(new UInt128(3, 4));
        var ids = Enumerable.Range(0, 20_000).SelectMany(entry => new[] { _book.Id(entry), other.Id(entry) }).ToHashSet();

        Assert.Equal(40_000, ids.Count);
    }

    [Fact]
    public void EverythingAcknowledgedAndPublished_HasNoFault()
    {
        Cast(phone: 0, option: 1, Fate.Acknowledged);
        Cast(phone: 1, option: 2, Fate.Acknowledged);

        var sum = Reconcile(0, 1);

        Assert.Empty(_faults.All());
        Assert.Equal((2, 0, 2), (sum.Acknowledged, sum.Replaced, sum.Published));
        Assert.Equal([0, 1, 1], sum.Counts);
    }

    [Fact]
    public void BallotThatWasReplaced_CountsNoMore_AndIsNotLost()
    {
        Cast(phone: 0, option: 1, Fate.Acknowledged);
        Cast(phone: 0, option: 2, Fate.Acknowledged);

        var sum = Reconcile(1);

        Assert.Empty(_faults.All());
        Assert.Equal((2, 1, 1), (sum.Acknowledged, sum.Replaced, sum.Published));
    }

    [Fact]
    public void ReplacedBallotThatStillCounts_IsALossOfTheLaterOne()
    {
        Cast(phone: 0, option: 1, Fate.Acknowledged);
        Cast(phone: 0, option: 2, Fate.Acknowledged);

        Reconcile(0);

        Assert.Equal([Fault.LostBallot], Faults());
    }

    [Fact]
    public void AcknowledgedBallotThatIsNotThere_IsLost()
    {
        Cast(phone: 0, option: 1, Fate.Acknowledged);

        Reconcile();

        Assert.Equal([Fault.LostBallot], Faults());
    }

    [Fact]
    public void BothBallotsOfOnePerson_AreADouble()
    {
        Cast(phone: 0, option: 1, Fate.Acknowledged);
        Cast(phone: 0, option: 2, Fate.Acknowledged);

        Reconcile(0, 1);

        Assert.Equal([Fault.DoubledBallot], Faults());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void UnknownOutcome_IsNoFault_WhetherItCountsOrNot(bool counts)
    {
        Cast(phone: 0, option: 1, Fate.Unknown);

        var sum = counts ? Reconcile(0) : Reconcile();

        Assert.Empty(_faults.All());
        Assert.Equal((1, counts ? 1 : 0), (sum.Unknown, sum.UnknownCounted));
    }

    [Fact]
    public void UnknownOutcomeAfterAnAcknowledgement_MayHaveReplacedIt()
    {
        Cast(phone: 0, option: 1, Fate.Acknowledged);
        Cast(phone: 0, option: 2, Fate.Unknown);

        Reconcile(1);
        Reconcile(0);
        Assert.Empty(_faults.All());

        Reconcile();
        Assert.Equal([Fault.LostBallot], Faults());
    }

    [Fact]
    public void BallotThatWasRefusedOrNeverCast_MustNotCount()
    {
        Cast(phone: 0, option: 1, Fate.Refused);

        Reconcile(0);
        Assert.Equal([Fault.RefusedBallotCounts], Faults());

        var published = new Published(1, 1, [1, 0, 0], new Dictionary<UInt128, int> { [77] = 0 }, new Dictionary<UInt128, long>());
        Reconciliation.Of(new Book(9), published, Options, _faults);
        Assert.Contains(Fault.ForeignBallot, Faults());
    }

    [Fact]
    public void AnotherOption_IsAChange_AndATallyThatIsNotTheSumDiffers()
    {
        Cast(phone: 0, option: 1, Fate.Acknowledged);

        Reconciliation.Of(_book, new Published(1, 1, [1, 0, 0], new Dictionary<UInt128, int> { [_book.Id(0)] = 0 }, new Dictionary<UInt128, long>()), Options, _faults);
        Assert.Equal([Fault.ChangedBallot], Faults());

        Reconciliation.Of(_book, new Published(1, 1, [0, 2, 0], new Dictionary<UInt128, int> { [_book.Id(0)] = 1 }, new Dictionary<UInt128, long>()), Options, _faults);
        Assert.Contains(Fault.TallyDiffers, Faults());
    }

    [Fact]
    public void WithoutAList_SumsAreCompared_PersonByPerson()
    {
        Cast(phone: 0, option: 1, Fate.Acknowledged);
        Cast(phone: 0, option: 2, Fate.Acknowledged);
        Cast(phone: 1, option: 2, Fate.Unknown);

        Reconciliation.Of(_book, Sums(0, 0, 1), Options, _faults);
        Reconciliation.Of(_book, Sums(0, 0, 2), Options, _faults);
        Assert.Empty(_faults.All());

        Reconciliation.Of(_book, Sums(0, 0, 0), Options, _faults);
        Reconciliation.Of(_book, Sums(0, 1, 2), Options, _faults);
        Assert.Equal([Fault.LostBallot, Fault.DoubledBallot], Faults());
    }

    [Fact]
    public void Supports_CountEachPersonOnce_AndUnknownOnesMay()
    {
        var question = Write(phone: 3, Sent.AQuestion, Sent.AQuestion, Fate.Acknowledged);
        Write(phone: 0, question, Sent.ASupport, Fate.Acknowledged);
        Write(phone: 0, question, Sent.ASupport, Fate.Acknowledged);
        Write(phone: 1, question, Sent.ASupport, Fate.Unknown);

        Reconciliation.Of(_book, Supports(1), Options, _faults);
        Reconciliation.Of(_book, Supports(2), Options, _faults);
        Assert.Empty(_faults.All());

        Reconciliation.Of(_book, Supports(3), Options, _faults);
        Reconciliation.Of(_book, new Published(1, 1, [0, 0, 0], new Dictionary<UInt128, int>(), new Dictionary<UInt128, long>()), Options, _faults);
        Assert.Equal([Fault.SupportsDiffer, Fault.LostQuestion], Faults());

        Published Supports(long count) => new(1, 1, [0, 0, 0], new Dictionary<UInt128, int>(), new Dictionary<UInt128, long> { [_book.Id(question)] = count });
    }

    [Fact]
    public void RetriedBallot_IsCountedOnce_AndTheRetryIsKnown()
    {
        var entry = _book.Write(0, Sent.ThePoll, 1);
        _book.Send(entry);
        _book.Lose();
        _book.Send(entry);

        Assert.Equal(1, _book.Settle(entry, Fate.Acknowledged));
        Assert.Equal(1, _book.Settle(entry, Fate.Acknowledged));
        Assert.Equal((1, 1, 1, 1), (_book.SentBallots, _book.Unknowns, _book.Retries, _book.AcknowledgedBallots));
    }

    [Fact]
    public void BallotThatNeverWentOut_IsNotUnknown()
    {
        _book.Write(0, Sent.ThePoll, 1);

        var sum = Reconcile();

        Assert.Equal((0, 1), (sum.Unknown, sum.Unsent));
        Assert.Empty(_faults.All());
    }

    [Fact]
    public void HonestServer_IsNeverFoundAtFault_HoweverOutcomesFall() =>
        Gen.Int[0, 4].Select(Gen.Int[0, 2], Gen.Int[0, 3]).Array[0, 30].Sample(acts =>
        {
            var (book, faults) = (new Book(5), new Faults());
            var counting = new Dictionary<int, int>();
            foreach (var (phone, option, outcome) in acts)
            {
                // As the phones do it: nothing is sent while an earlier outcome is unknown.
                if (book.All().Any(one => one.Phone == phone && one.Fate is Fate.Unknown)) continue;
                var entry = book.Write(phone, Sent.ThePoll, option);
                book.Send(entry);
                if (outcome is 0) book.Settle(entry, Fate.Refused);
                if (outcome is 1 or 2) counting[phone] = entry;
                if (outcome is 1) book.Settle(entry, Fate.Acknowledged);
            }

            var list = counting.Values.ToDictionary(book.Id, entry => book[entry].Option);
            var counts = Enumerable.Range(0, Options).Select(option => (long)list.Values.Count(chosen => chosen == option)).ToArray();
            Reconciliation.Of(book, new Published(1, 1, counts, list, new Dictionary<UInt128, long>()), Options, faults);

            Assert.Empty(faults.All());
        });

    private int Cast(int phone, int option, Fate fate) => Write(phone, Sent.ThePoll, option, fate);

    private int Write(int phone, int subject, int option, Fate fate)
    {
        var entry = _book.Write(phone, subject, option);
        _book.Send(entry);
        if (fate is not Fate.Unknown) _book.Settle(entry, fate);
        return entry;
    }

    private Reconciliation Reconcile(params int[] counting)
    {
        var list = counting.ToDictionary(_book.Id, entry => _book[entry].Option);
        var counts = Enumerable.Range(0, Options).Select(option => (long)list.Values.Count(chosen => chosen == option)).ToArray();
        return Reconciliation.Of(_book, new Published(1, 1, counts, list, new Dictionary<UInt128, long>()), Options, _faults);
    }

    private static Published Sums(params long[] counts) => new(1, 1, counts, null, new Dictionary<UInt128, long>());

    private IEnumerable<Fault> Faults() => _faults.All().Select(fault => fault.Fault);
}
