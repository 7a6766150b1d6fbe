using DialogEngine.Activities;
using DialogEngine.Commitments;
using DialogEngine.Periods;
using DialogEngine.PublicBodies;
using DialogEngine.Registers;
using DialogEngine.Texts;

namespace DialogEngine.Declarations;

/// <summary>The commitments of one kind of several signatories, laid side by side.</summary>
/// <remarks>
/// A signatory with several commitments of the kind has all their partners, channels and so on. One without any stands
/// in <see cref="Lacking"/> and in none of the aspects. Keys and sources are not compared: they always differ.
/// </remarks>
public sealed record KindComparison
{
    internal KindComparison(CommitmentKind kind, ValueList<Signing> signings)
    {
        Kind = kind;
        Signing[] having = [.. signings.Where(signing => Of(kind, signing).Any())];
        Lacking = [.. signings.Except(having).Select(signing => signing.Signatory)];
        NameEachOther =
        [
            .. from one in having.Index()
               from other in having.Skip(one.Index + 1)
               where Names(one.Item, kind, other.Signatory) && Names(other, kind, one.Item.Signatory)
               select new SignatoryPair(one.Item.Signatory, other.Signatory),
        ];

        Commitments = Each<Commitment>(one => [one.Item]);
        Places = Each<int>(one => [one.Index + 1]);
        Statements = Each<LocalizedText>(one => [one.Item.Statement]);
        When = Each<Timing>(one => [one.Item.When]);
        Occasions = Each<LocalizedText>(one => one.Item.Occasion is { } occasion ? [occasion] : []);
        Collaborators = Each(one => one.Item.Collaborators);
        FocusGroups = Each(one => one.Item.FocusGroups);
        Channels = Each(one => one.Item.Channels);
        Arenas = Each(one => one.Item.Arenas);
        Perspectives = Each(one => one.Item.Perspectives);
        Differing = Aspects(
            (CommitmentAspect.Place, Places.Differs),
            (CommitmentAspect.Statement, Statements.Differs),
            (CommitmentAspect.When, When.Differs),
            (CommitmentAspect.Occasion, Occasions.Differs),
            (CommitmentAspect.Collaborators, Collaborators.Differs),
            (CommitmentAspect.FocusGroups, FocusGroups.Differs),
            (CommitmentAspect.Channels, Channels.Differs),
            (CommitmentAspect.Arenas, Arenas.Differs),
            (CommitmentAspect.Perspectives, Perspectives.Differs));

        SideBySide<T> Each<T>(Func<(int Index, Commitment Item), ValueList<T>> items) =>
            new([.. having.Select(signing => new Side<T>(signing.Signatory, [.. Of(kind, signing).SelectMany(one => items(one))]))]);
    }

    /// <summary>The kind.</summary>
    public CommitmentKind Kind { get; }

    /// <summary>Those that have no commitment of the kind, by their codes.</summary>
    public ValueList<PublicBodyCode> Lacking { get; }

    /// <summary>Those that name each other as somebody to work with, in commitments of this kind.</summary>
    public ValueList<SignatoryPair> NameEachOther { get; }

    /// <summary>The commitments of the kind that each has, of those that have any.</summary>
    public SideBySide<Commitment> Commitments { get; }

    /// <summary>Their places in the signatory's list, counted from 1.</summary>
    public SideBySide<int> Places { get; }

    /// <summary>What they promise.</summary>
    public SideBySide<LocalizedText> Statements { get; }

    /// <summary>When; that no time is stated is something to have, too.</summary>
    public SideBySide<Timing> When { get; }

    /// <summary>What that time was chosen for.</summary>
    public SideBySide<LocalizedText> Occasions { get; }

    /// <summary>With whom.</summary>
    public SideBySide<Collaborator> Collaborators { get; }

    /// <summary>Whom they have in mind in particular.</summary>
    public SideBySide<FocusGroup> FocusGroups { get; }

    /// <summary>Through which channels.</summary>
    public SideBySide<Channel> Channels { get; }

    /// <summary>In what kinds of places.</summary>
    public SideBySide<ArenaKind> Arenas { get; }

    /// <summary>Which rights perspectives they adopt, by key.</summary>
    public SideBySide<EntryKey> Perspectives { get; }

    /// <summary>What they differ in, in the order of <see cref="CommitmentAspect"/>; empty where they agree in all of it.</summary>
    public ValueList<CommitmentAspect> Differing { get; }

    /// <summary>Whether somebody lacks the kind, or those that have it differ in anything.</summary>
    public bool Differs => !Lacking.IsEmpty || !Differing.IsEmpty;

    private static ValueList<CommitmentAspect> Aspects(params IEnumerable<(CommitmentAspect Aspect, bool Differs)> aspects) =>
        [.. aspects.Where(one => one.Differs).Select(one => one.Aspect)];

    private static bool Names(Signing signing, CommitmentKind kind, PublicBodyCode other) =>
        Of(kind, signing).SelectMany(one => one.Item.Collaborators).Any(collaborator => collaborator.Includes(other));

    private static IEnumerable<(int Index, Commitment Item)> Of(CommitmentKind kind, Signing signing) =>
        signing.Commitments.Index().Where(one => one.Item.Kind == kind);
}
