using DialogEngine.Registers;
using DialogEngine.Texts;

namespace DialogEngine.PublicBodies;

/// <summary>A municipality, a region, an authority or an organization that can sign a declaration and work with others.</summary>
/// <param name="Code">What identifies it.</param>
/// <param name="Name">Its official name, and what it is called in other languages.</param>
/// <param name="Source">Where that was read, or null.</param>
public sealed record PublicBody(PublicBodyCode Code, LocalizedText Name, Source? Source = null);
