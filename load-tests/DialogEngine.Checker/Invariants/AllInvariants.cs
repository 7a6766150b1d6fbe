namespace DialogEngine.Checking.Invariants;

/// <summary>Everything that is judged, in the order of <c>load-tests/histories.md</c>.</summary>
internal static class AllInvariants
{
    public static IReadOnlyList<IInvariant> InOrder { get; } =
    [
        new AcknowledgedIsKept(),
        new NothingFromNowhere(),
        new NothingTwice(),
        new TallyIsTheSum(),
        new EveryTallyWasTrue(),
        new AcknowledgedIsVisible(),
        new CloseIsABarrier(),
        new JournalIsAChain(),
        new ReceiptsAreTrue(),
        new NothingUnapprovedIsSeen(),
        new NothingWithoutAStore(),
        new ItHeals(),
        new NothingIsTold(),
        new DeadlinesAreKept(),
    ];
}
