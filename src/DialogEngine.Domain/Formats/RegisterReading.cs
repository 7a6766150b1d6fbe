using DialogEngine.Registers;
using DialogEngine.Texts;

namespace DialogEngine.Formats;

/// <summary>What came of reading a register from a file: the register, or everything that is wrong in the file.</summary>
/// <param name="Register">The register, in which nothing is wrong; null when there is a mistake.</param>
/// <param name="Mistakes">Every mistake with its place; empty when there is a register.</param>
public sealed record RegisterReading(Register? Register, ValueList<Mistake> Mistakes);
