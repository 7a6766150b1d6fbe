namespace DialogEngine.Storage.Contract;

/// <summary>What every journal says when somebody has changed it past the store.</summary>
public abstract class TamperingContract(Provider store) : StoreContract(store)
{
    [Theory]
    [InlineData("UPDATE dialogue_event SET payload = payload || ' ' WHERE version = 3")]
    [InlineData("UPDATE dialogue_event SET kind = kind || payload, payload = '' WHERE version = 3")]
    [InlineData("UPDATE dialogue_event SET at = at + 1 WHERE version = 3")]
    [InlineData("UPDATE dialogue_event SET hash = previous_hash WHERE version = 3")]
    [InlineData("UPDATE dialogue_event SET previous_hash = hash WHERE version = 3")]
    [InlineData("DELETE FROM dialogue_event WHERE version = 3")]
    public async Task Read_WhenAnEntryWasTamperedWith_NamesItsVersion(string tampering)
    {
        var hall = await Hall.Open(Store);
        for (var i = 0; i < 4; i++) await hall.Happen();

        Store.Tamper(tampering);

        var broken = await Assert.ThrowsAsync<BrokenJournalException>(() => Store.Journal.Read(hall.Id));
        Assert.Contains($"dialogue {hall.Id} does not hold together at version 3", broken.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<BrokenJournalException>(() => Store.Journal.Read(hall.Id, after: 1));
        await Assert.ThrowsAsync<BrokenJournalException>(() => Store.Journal.Read(hall.Id, after: 2));
    }

    [Fact]
    public async Task Read_WhenAnEntryWasMovedToAnotherDialogue_NamesItsVersion()
    {
        var one = await Hall.Open(Store);
        var other = await Hall.Open(Store);

        Store.Tamper($"DELETE FROM dialogue_event WHERE dialogue = '{other.Id}'");
        Store.Tamper($"UPDATE dialogue_event SET dialogue = '{other.Id}' WHERE dialogue = '{one.Id}'");

        await Assert.ThrowsAsync<BrokenJournalException>(() => Store.Journal.Read(other.Id));
    }
}
