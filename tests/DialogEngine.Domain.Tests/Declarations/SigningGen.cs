using DialogEngine.Activities;
using DialogEngine.Commitments;
using DialogEngine.Periods;
using DialogEngine.PublicBodies;
using DialogEngine.Registers;
using DialogEngine.Texts;

namespace DialogEngine.Declarations;

/// <summary>Random signings of one declaration, made of so few different things that they have much in common.</summary>
internal static class SigningGen
{
    private static readonly Gen<Commitment> Commitment =
        from kind in Gen.OneOf(CommitmentKind.Collaboration, CommitmentKind.Training, CommitmentKind.Parse("egen"))
        from statement in Gen.OneOf("a", "b").Select(text => LocalizedText.Of(text))
        from when in Gen.OneOf(Timing.NotStated, Timing.Ongoing, Timing.In(Period.Year(2021)))
        from occasion in Any.Maybe(Gen.Const(LocalizedText.Of("Valet")))
        from collaborators in Any.List(
            Gen.OneOf<Collaborator>(
                new Collaborator.Body(Body(0)), new Collaborator.Body(Body(1)),
                new Collaborator.Bodies(PublicBodyKind.Municipality, CountyCode.Parse("17")), new Collaborator.Others(LocalizedText.Of("Andra"))),
            3)
        from groups in Any.List(Gen.OneOf(FocusGroup.Children, FocusGroup.Staff), 2)
        from channels in Any.List(Gen.OneOf(Channel.Press, Channel.Website), 2)
        from arenas in Any.List(Gen.Enum<ArenaKind>(), 2)
        from perspectives in Any.List(Gen.OneOf("human-rights", "child-rights").Select(key => EntryKey.Parse(key)), 2)
        select new Commitment
        {
            Key = EntryKey.Parse("C"),
            Kind = kind,
            Statement = statement,
            When = when,
            Occasion = occasion,
            Collaborators = collaborators,
            FocusGroups = groups,
            Channels = channels,
            Arenas = arenas,
            Perspectives = perspectives,
        };

    public static Gen<ValueList<Commitment>> Commitments { get; } = Any.List(Commitment, 4);

    /// <summary>One signing or several, each of another body.</summary>
    public static Gen<Signing[]> Signings { get; } = Commitments.Array[1, 4].Select(lists => lists.Select((list, i) => Of(i, list)).ToArray());

    public static Signing Of(int number, ValueList<Commitment> commitments) => new()
    {
        Key = EntryKey.Parse($"S-{number}"),
        Declaration = EntryKey.Parse("D"),
        Signatory = Body(number),
        SignedOn = Small.SignedOn,
        Commitments = [.. commitments.Select((commitment, i) => commitment with { Key = EntryKey.Parse($"C-{number}-{i}") })],
    };

    public static PublicBodyCode Body(int number) => PublicBodyCode.Of(PublicBodyKind.Municipality, $"178{number}");
}
