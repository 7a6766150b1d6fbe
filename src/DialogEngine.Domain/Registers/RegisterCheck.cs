using System.Collections.Immutable;
using DialogEngine.Texts;

namespace DialogEngine.Registers;

/// <summary>Finds what is wrong in a register that was put together by hand or by a program.</summary>
/// <remarks>
/// A mistake is:
/// <list type="bullet">
/// <item>a key, or the code of a public body or a county, that two entries have,</item>
/// <item>a reference to a key that no entry has, or to an entry of the wrong sort,</item>
/// <item>a code that <see cref="Register.Bodies"/> does not list,</item>
/// <item>two signings of one declaration by one body, or one on a day when it could no longer be signed,</item>
/// <item>a milestone, a report or an assessment from before the commitment was made,</item>
/// <item>an activity that was both carried out and called off,</item>
/// <item>a signatory that means to work together with itself, or with all bodies of a kind that belongs to no county,</item>
/// <item>a source whose address is not one on the web, a negative count, or a kind that is none of those there are.</item>
/// </list>
/// The keys of rights perspectives are not looked up: a municipality may have its own. That evidence is missing is
/// no mistake either: the status of the commitment says so.
/// </remarks>
/// <example>
/// <code>
/// var register = StrongDemocracy.Register.Without(EntryKey.Parse("strong-democracy"));
/// var mistake = RegisterCheck.Of(register)[0];
/// Console.WriteLine($"{mistake.Place}: expected {mistake.Expected}; found {mistake.Found}.");
/// // /signings/0/declaration: expected the key of a declaration; found 'strong-democracy', which no entry has.
/// </code>
/// </example>
public static class RegisterCheck
{
    /// <summary>All mistakes of a register in the order of its entries, each with its place as a JSON pointer; empty where there are none.</summary>
    /// <param name="register">The register.</param>
    public static ImmutableArray<Mistake> Of(Register register)
    {
        ArgumentNullException.ThrowIfNull(register);
        return new RegisterWalk(register).All();
    }
}
