using DialogEngine.Registers;
using DialogEngine.Texts;

namespace DialogEngine.Commitments;

/// <summary>Something that shows that something is so: minutes, a decision, a published report, a photograph, attendance figures.</summary>
/// <param name="Key">Its name within the register.</param>
/// <param name="On">The day from which it exists. Before that day nothing rests on it.</param>
/// <param name="Description">What it is and what it shows.</param>
/// <param name="Source">Where it can be seen, or null where it has to be asked for.</param>
public sealed record Evidence(EntryKey Key, DateOnly On, LocalizedText Description, Source? Source = null);
