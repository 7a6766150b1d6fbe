using DialogEngine.Faults.Histories;
using DialogEngine.Faults.Meetings;

namespace DialogEngine.Faults.Phones;

/// <summary>Sends a ballot up to four times more: some copies beside the first, some late, after later ballots of the same phone and after the poll has closed.</summary>
internal sealed class Repeats(Client client, BallotOperation ballot, string method, string argument, Room room)
{
    private const int MostCopies = 4;
    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Late = TimeSpan.FromSeconds(15);

    /// <summary>Lets the copies go their way.</summary>
    public void Begin(CancellationToken stop)
    {
        var random = room.RandomOf(ballot.Id);
        for (var copy = random.Next(MostCopies + 1); copy > 0; copy--) _ = Send((random.Next(2) == 0 ? Soon : Late) * random.NextDouble(), stop);
    }

    private async Task Send(TimeSpan after, CancellationToken stop)
    {
        try
        {
            await Task.Delay(after, stop);
            await client.Once(ballot, method, argument, verdict => BallotVerdicts.Judge(verdict, room.Agenda.IsPublishing(ballot.Poll)), stop);
        }
        catch (OperationCanceledException)
        {
            // The meeting is over.
        }
    }
}
