using DialogEngine.Registers;
using DialogEngine.Texts;

namespace DialogEngine.PublicBodies;

/// <summary>A county, and what it is called.</summary>
/// <param name="Code">Its official code.</param>
/// <param name="Name">Its official name, and what it is called in other languages.</param>
/// <param name="Source">Where that was read, or null.</param>
public sealed record County(CountyCode Code, LocalizedText Name, Source? Source = null);
