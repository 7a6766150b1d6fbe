using DialogEngine.Checking.Histories;
using DialogEngine.Checking.Nemeses;

namespace DialogEngine.Checking.Verdicts;

/// <summary>How it went on after something that the nemesis did, until it did the next thing. Times are milliseconds.</summary>
/// <param name="Deed">What it did.</param>
/// <param name="FirstVote">Until the first acknowledgement of a ballot that was first sent after it; null when none came, before or after the next deed.</param>
/// <param name="SlowestPoll">The longest that a poll in which people wanted to vote was without an acknowledgement; null when nobody wanted to.</param>
/// <param name="SlowestClient">The longest that anybody waited for the acknowledgement of a ballot; null when nobody did.</param>
internal sealed record AfterDeed(Deed Deed, double? FirstVote, double? SlowestPoll, double? SlowestClient)
{
    public static IReadOnlyList<AfterDeed> Of(Nemesis nemesis, History history)
    {
        BallotOperation[] ballots = [.. history.Ballots.Values.Where(ballot => ballot.IsAcknowledged)];
        return [.. nemesis.Deeds.Select((deed, i) => Of(deed, i + 1 < nemesis.Deeds.Count ? nemesis.Deeds[i + 1].At : double.PositiveInfinity, ballots))];
    }

    private static AfterDeed Of(Deed deed, double next, BallotOperation[] ballots)
    {
        var first = Least(ballots.Where(ballot => ballot.Invoked >= deed.At).Select(ballot => ballot.Acknowledged - deed.At));
        var waiting = ballots.Where(ballot => ballot.Invoked < next && ballot.Acknowledged >= deed.At).ToList();
        var polls = waiting.GroupBy(ballot => ballot.Poll).Select(poll =>
            poll.Min(ballot => ballot.Acknowledged) - poll.Min(ballot => Math.Max(ballot.Invoked, deed.At)));
        return new AfterDeed(deed, first, Most(polls), Most(waiting.Select(ballot => ballot.Acknowledged - Math.Max(ballot.Invoked, deed.At))));
    }

    private static double? Least(IEnumerable<double> times) => times.Select(time => (double?)time).Min();

    private static double? Most(IEnumerable<double> times) => times.Select(time => (double?)time).Max();
}
