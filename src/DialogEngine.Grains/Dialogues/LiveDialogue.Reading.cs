using DialogEngine.Polls;
using DialogEngine.Storage;

namespace DialogEngine.Dialogues;

// A host that is cut off from the others goes on answering for what it holds, which may live elsewhere by now. Who watches
// may be behind for a moment. Who asks is told what is true, or that it cannot be told: only the store knows who has more.
internal sealed partial class LiveDialogue
{
    /// <inheritdoc cref="IDialogueGrain.Tally"/>
    public async Task<PollStanding?> Tally(PollId poll)
    {
        if (_dialogue is null) return null;
        // Nothing about it changes any more.
        if (_dialogue.Polls.GetValueOrDefault(poll) is { State: PollState.Published, FinalTally: { } published } past) return new PollStanding(past, published);
        await KnowAll();
        var asked = _dialogue.Polls.GetValueOrDefault(poll);
        if (asked?.FinalTally is { } counted) return new PollStanding(asked, counted);
        if (Form(poll) is not { } form) return asked is null ? null : new PollStanding(asked, HybridTally.Zero(asked.Plan.Form.Options));
        var tally = await HearOwners() ? _tallies.Of(poll) : await ballots.Count(id, poll);
        return new PollStanding(asked, tally ?? HybridTally.Zero(form.Options));
    }

    /// <summary>Takes in whatever has been appended by now; for that the store need only be readable.</summary>
    private async Task KnowAll()
    {
        if (await journal.Read(id, Version) is not [.., { Version: var last }] || last <= Version) return;
        _doubtful = true;
        await wakeInTurn();
        if (Version < last) throw new StoreUnavailableException($"What was appended to dialogue {id} cannot be read now.");
    }

    /// <summary>Hears all boxes; false when one does not answer, or not the one that has the box now.</summary>
    private async Task<bool> HearOwners()
    {
        long[] heard;
        try
        {
            heard = await _tallies.Settle().WaitAsync(BoxPatience, clock);
        }
        catch (Exception e) when (e is TimeoutException or OrleansException or StoreUnavailableException)
        {
            return false;
        }

        return heard.SequenceEqual(await ballots.Epochs(id));
    }
}
