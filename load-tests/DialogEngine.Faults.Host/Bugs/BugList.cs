namespace DialogEngine.FaultyHost.Bugs;

/// <summary>Every bug that an engine can be told to have.</summary>
internal static class BugList
{
    public static IReadOnlyList<Bug> All { get; } =
    [
        new AcknowledgeBeforeCommit(),
        new LostWrite(),
        new DedupeInMemoryOnly(),
        new AcceptAfterClose(),
        new LateDeadline(),
        new StaleEpochWrites(),
        SkippedSync.Off,
        SkippedSync.Normal,
        new SwallowedDiskError(),
        new StaysDown(),
        new UnknownAsRefused(),
        new TallyOutsideTransaction(),
        new PublishesStreamedTally(),
        new StaleRead(),
        new VersionGoesBack(),
        new HideNotPropagated(),
        new ReceiptReuse(),
        new JournalEntryAltered(),
        new AgentLogged(),
    ];
}
