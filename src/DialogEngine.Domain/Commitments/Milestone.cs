using DialogEngine.Registers;
using DialogEngine.Texts;

namespace DialogEngine.Commitments;

/// <summary>Something that is due on the way to keeping a commitment.</summary>
/// <param name="Key">Its name within the register.</param>
/// <param name="Commitment">The commitment it belongs to.</param>
/// <param name="Title">What is due.</param>
/// <param name="Due">The last day it is in time.</param>
/// <param name="MetOn">The day it was met, or null while it is not.</param>
/// <param name="Evidence">What shows that it was met.</param>
public sealed record Milestone(
    EntryKey Key, EntryKey Commitment, LocalizedText Title, DateOnly Due, DateOnly? MetOn = null, ValueList<EntryKey> Evidence = default);
