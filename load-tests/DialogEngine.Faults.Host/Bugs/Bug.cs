using Microsoft.Extensions.DependencyInjection;

namespace DialogEngine.FaultyHost.Bugs;

/// <summary>A mistake that an engine could have without anybody's noticing while all goes well.</summary>
/// <param name="name">What <c>--bug</c> calls it: kebab-case.</param>
/// <param name="what">What the engine does wrong, as the rest of a sentence that begins with "The engine".</param>
/// <param name="fault">The fault of <c>DialogEngine.Faults</c> under which it shows; <c>none</c> where people need only vote.</param>
/// <param name="invariants">The invariants of <c>load-tests/histories.md</c> that it breaks, the surest first.</param>
internal abstract class Bug(string name, string what, string fault, params string[] invariants)
{
    public string Name => name;

    public string What => what;

    public string Fault => fault;

    public IReadOnlyList<string> Invariants => invariants;

    /// <summary>Puts it into an engine that is about to be built.</summary>
    public abstract void Plant(IServiceCollection parts);
}
