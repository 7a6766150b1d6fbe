using DialogEngine.PublicBodies;
using DialogEngine.Texts;

namespace DialogEngine.Declarations;

/// <summary>What several signatories each have of something, laid side by side: what all of them have, and what not all have.</summary>
/// <remarks>An item that a signatory has twice counts once, and the order in which it has them does not matter for what is common.</remarks>
/// <typeparam name="T">What is laid side by side. Items are compared with their own equality.</typeparam>
public sealed record SideBySide<T>
{
    internal SideBySide(ValueList<Side<T>> sides) => Sides = sides;

    /// <summary>What each has, by the code of the signatory; empty only where nothing was compared.</summary>
    public ValueList<Side<T>> Sides { get; }

    /// <summary>What all of them have, in the order of the first.</summary>
    public ValueList<T> Common =>
        Sides.IsEmpty ? [] : [.. Sides[0].Items.Distinct().Where(item => Sides.All(side => side.Items.Contains(item)))];

    /// <summary>What each has that not all have. A signatory with nothing of that sort is left out.</summary>
    public ValueList<Side<T>> Own
    {
        get
        {
            var common = Common;
            return [.. Sides.Select(side => side with { Items = [.. side.Items.Distinct().Except(common)] }).Where(side => !side.Items.IsEmpty)];
        }
    }

    /// <summary>Whether one of them has something that not all have.</summary>
    public bool Differs => !Own.IsEmpty;
}

/// <summary>What one signatory has.</summary>
/// <param name="Signatory">Who.</param>
/// <param name="Items">What, in its own order.</param>
/// <typeparam name="T">What sort of thing.</typeparam>
public sealed record Side<T>(PublicBodyCode Signatory, ValueList<T> Items);
