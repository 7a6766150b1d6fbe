using DialogEngine.Registers;
using DialogEngine.Texts;

namespace DialogEngine.Commitments;

/// <summary>A dated account of how it goes with a commitment, in the words of whoever gives it.</summary>
/// <param name="Key">Its name within the register.</param>
/// <param name="Commitment">The commitment it tells of.</param>
/// <param name="On">The day it was given.</param>
/// <param name="Text">The account.</param>
/// <param name="Evidence">What it refers to.</param>
public sealed record ProgressReport(EntryKey Key, EntryKey Commitment, DateOnly On, LocalizedText Text, ValueList<EntryKey> Evidence = default);
