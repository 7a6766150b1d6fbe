using DialogEngine.Storage.Journal;

namespace DialogEngine.Storage.Contract;

/// <summary>What every event journal does.</summary>
public abstract class JournalContract(Provider store) : StoreContract(store)
{
    [Fact]
    public async Task Append_ThenRead_GivesTheSameEntriesInOrder()
    {
        var dialogue = (await Hall.Open(Store)).Id;
        NewEntry[] entries =
        [
            new(Some.Time.ToOffset(TimeSpan.FromHours(1)), "question-asked", """{ "text" : "När byggs bussfilen?\n\u0000 👩‍🚀" }"""),
            new(DateTimeOffset.MaxValue, "", ""),
            new(DateTimeOffset.MinValue, "kind", "[1,2]"),
        ];

        Assert.True(await Store.Journal.Append(dialogue, 1, entries, []));

        var read = await Store.Journal.Read(dialogue, after: 1);
        Assert.Equal(entries.Select((e, i) => new JournalEntry(i + 2, e.At, e.Kind, e.Payload)), read);
        Assert.All(read, entry => Assert.Equal(TimeSpan.Zero, entry.At.Offset));
    }

    [Fact]
    public async Task Append_WhenSomebodyElseHasAppended_WritesNothing()
    {
        var hall = await Hall.Open(Store);
        var poll = Some.Poll();

        Assert.False(await Store.Journal.Append(hall.Id, 0, [Some.Entry()], [Hall.Opened(poll)]));
        Assert.False(await Store.Journal.Append(hall.Id, 2, [Some.Entry()], [Hall.Opened(poll)]));

        Assert.Single(await Store.Journal.Read(hall.Id));
        Assert.Null(await Store.Ballots.Poll(hall.Id, poll));
    }

    [Fact]
    public async Task Append_FromManyAtOnceWithTheSameVersion_SucceedsForOne()
    {
        var hall = await Hall.Open(Store);

        var appended = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Store.Journal.Append(hall.Id, 1, [Some.Entry()], [])));

        Assert.Single(appended, ok => ok);
        Assert.Equal(2, (await Store.Journal.Read(hall.Id)).Count);
    }

    [Fact]
    public async Task Read_AfterAVersion_GivesTheTail()
    {
        var hall = await Hall.Open(Store);
        for (var i = 0; i < 5; i++) await hall.Happen();

        Assert.Equal([4, 5, 6], (await Store.Journal.Read(hall.Id, after: 3)).Select(entry => entry.Version));
        Assert.Empty(await Store.Journal.Read(hall.Id, after: 6));
        Assert.Empty(await Store.Journal.Read(hall.Id, after: 99));
    }

    [Fact]
    public async Task Read_OfAnUnknownDialogue_IsEmpty() => Assert.Empty(await Store.Journal.Read(Some.Dialogue()));

    [Fact]
    public async Task Read_AfterReopening_GivesTheSame()
    {
        var hall = await Hall.Open(Store);
        await hall.Happen();
        var before = await Store.Journal.Read(hall.Id);

        Store.Reopen();

        Assert.Equal(before, await Store.Journal.Read(hall.Id));
        Assert.True(await Store.Journal.Append(hall.Id, 2, [Some.Entry()], []));
    }
}
