using System.Collections.Immutable;
using DialogEngine.Storage;
using Microsoft.Extensions.Logging;

namespace DialogEngine.Polls;

internal sealed partial class BallotBox
{
    /// <summary>How long a box that somebody watches takes it for granted that it is still its own.</summary>
    private static readonly TimeSpan Trust = TimeSpan.FromSeconds(5);

    /// <summary>
    /// How long a box that was fenced and took itself back does not do so again. If it was fenced by another activation,
    /// that one takes it back as well, and of the two one must give way.
    /// </summary>
    private static readonly TimeSpan Peace = TimeSpan.FromMinutes(1);

    private long _epoch;
    private long _confirmedAt = clock.GetTimestamp();
    private long? _takenBackAt;
    private long _lost;
    private bool _unsettled;

    /// <summary>Whether somebody else has the box now: it takes no ballots any more and is to give way.</summary>
    public bool IsFenced { get; private set; }

    // The store fences a box when polls are united, and when another activation opens it; it does not say which it was.
    // Whoever watches and whoever casts may both notice the same loss: that is one.
    private bool MayTakeBack => !IsFenced && (_lost == _epoch || _takenBackAt is not { } before || clock.GetElapsedTime(before) >= Peace);

    /// <summary>Receives ballots; when the box turns out to be fenced, once more after it was taken back.</summary>
    private async Task<ImmutableArray<BallotReply>> ReceiveOwning(ImmutableArray<BallotInHand> ballots)
    {
        await Settle();
        try
        {
            return await Receive(ballots);
        }
        catch (StaleEpochException) when (MayTakeBack)
        {
            BeginToTakeBack();
        }

        await Settle();
        return await Receive(ballots);
    }

    /// <summary>Makes sure, before anything is written, that the box is its own and counted.</summary>
    private async Task Settle()
    {
        if (_epoch == 0 || _unsettled) await TakeOver();
        if (_doubtful) await Count();
    }

    /// <summary>Takes the box over anew: that waits for a commit that the store may still be carrying out, and bars any later one.</summary>
    private async Task TakeOver()
    {
        _epoch = await store.OpenBox(box);
        _unsettled = false;
        _doubtful = true;
        // Whatever else changed the ballots may have changed what is known of the polls as well.
        _polls.Clear();
    }

    /// <summary>Asks whether the box is still its own.</summary>
    /// <remarks>Of two that were activated, the one that stays may not know of the other; and who united polls may not have come to tell.</remarks>
    private async Task Confirm()
    {
        var epoch = _epoch;
        _confirmedAt = clock.GetTimestamp();
        try
        {
            await store.Commit(box, epoch, []);
        }
        catch (StaleEpochException) when (epoch == _epoch)
        {
            await TakeBackInTurn();
        }
        catch (Exception e) when (e is StaleEpochException or StoreUnavailableException)
        {
            // It was taken over anew meanwhile, or cannot be asked now.
        }
    }

    private async Task TakeBackInTurn()
    {
        if (!MayTakeBack)
        {
            GiveWay();
            return;
        }

        BeginToTakeBack();
        await recountInTurn();
    }

    private void BeginToTakeBack()
    {
        _unsettled = _doubtful = true;
        if (_lost == _epoch) return;
        LogTakenBack(box.Number, _epoch);
        (_lost, _takenBackAt) = (_epoch, clock.GetTimestamp());
    }

    private void GiveWay()
    {
        LogFenced(box.Number, _epoch);
        IsFenced = true;
        // Whoever waits for news here would hold the giving way up, and all ballots with it.
        _news.Tell();
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Box {Box} was fenced after epoch {Epoch}; it is taken over anew.")]
    private partial void LogTakenBack(int box, long epoch);

    [LoggerMessage(Level = LogLevel.Information, Message = "Box {Box} was opened elsewhere after epoch {Epoch}; this activation gives way.")]
    private partial void LogFenced(int box, long epoch);
}
