using DialogEngine.Dialogues;

namespace DialogEngine.Simulating;

/// <summary>Enters a dialogue within a transaction.</summary>
internal static class RegisterWriting
{
    public static bool Enter(Transaction transaction, DialogueId dialogue, string joinCode, byte[] supportSecret, DateTimeOffset at)
    {
        var entered = transaction.Tables.Dialogues;
        if (entered.Values.FirstOrDefault(each => each.JoinCode == joinCode) is { } holder) return holder.Id == dialogue;
        if (entered.TryGetValue(dialogue, out var before))
            throw new ArgumentException($"Dialogue {dialogue} has been entered with the join code {before.JoinCode} already.", nameof(joinCode));
        transaction.Put(new Change.Entered(dialogue, joinCode, supportSecret, at.ToUniversalTime(), false));
        return true;
    }
}
