namespace DialogEngine;

/// <summary>The tests that put a clock forward: one after the other, since it is one clock.</summary>
[CollectionDefinition(nameof(Timed))]
public class Timed : ICollectionFixture<TimedEngine>;
