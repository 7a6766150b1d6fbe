using DialogEngine.Commitments;
using DialogEngine.PublicBodies;
using DialogEngine.Registers;
using static DialogEngine.Specifications.CommitmentSpecifications;

namespace DialogEngine.Specifications;

/// <summary>Random rows of a follow-up, and random questions about them, drawn from so few values that many questions hit a row.</summary>
internal static class FollowUpGen
{
    private static readonly string[] Groups = ["children", "older-people", "staff"];
    private static readonly string[] Perspectives = ["human-rights", "child-rights"];
    private static readonly string[] Signatories = ["municipality-1781", "region-17", "agency-2021001234"];

    private static readonly Gen<DateOnly> Day = Gen.Int[-2, 2].Select(Some.Day.AddDays);

    private static readonly Gen<DateOnly?> MaybeDay = Gen.OneOf(Gen.Const((DateOnly?)null), Day.Select(day => (DateOnly?)day));

    private static readonly Gen<PublicBodyCode> Signatory = Gen.OneOf(Signatories).Select(code => PublicBodyCode.Parse(code));

    private static readonly Gen<CommitmentKind> Kind = Gen.OneOf(CommitmentKind.Collaboration, CommitmentKind.Training, CommitmentKind.Parse("of-our-own"));

    private static readonly Gen<CommitmentFollowUp> Row =
        from signatory in Signatory
        from kind in Kind
        from due in MaybeDay
        from lastActivityOn in MaybeDay
        from nextMilestoneDue in MaybeDay
        from isOngoing in Gen.Bool
        from focusGroups in Gen.Shuffle(Groups, 0, 2)
        from perspectives in Gen.Shuffle(Perspectives, 0, 2)
        from status in Gen.Enum<CommitmentStatus>()
        select Some.FollowUp("row") with
        {
            Signatory = signatory,
            County = signatory.County,
            Kind = kind,
            Due = due,
            LastActivityOn = lastActivityOn,
            NextMilestoneDue = nextMilestoneDue,
            IsOngoing = isOngoing,
            FocusGroups = focusGroups,
            Perspectives = perspectives,
            Status = status,
        };

    /// <summary>Up to eight rows, each with a key of its own.</summary>
    public static readonly Gen<CommitmentFollowUp[]> Rows =
        Row.Array[0, 8].Select(rows => rows.Select((row, i) => row with { Key = EntryKey.Parse($"row-{i}") }).ToArray());

    public static readonly Gen<Specification<CommitmentFollowUp>> Named = Gen.OneOf(
        Gen.Const(Ongoing),
        Day.Select(DueBefore),
        Day.Select(WithoutActivitySince),
        Gen.OneOf(Perspectives).Select(key => WithPerspective(EntryKey.Parse(key))),
        Gen.OneOf(Groups).Select(key => ForFocusGroup(FocusGroup.Parse(key))),
        Kind.Select(OfKind),
        Gen.OneOf("17", "18").Select(code => InCounty(CountyCode.Parse(code))),
        Signatory.Select(BySignatory),
        Gen.Enum<CommitmentStatus>().Select(WithStatus));

    /// <summary>What a stranger might ask, without a thought of null.</summary>
    public static readonly Gen<Specification<CommitmentFollowUp>> Strange = Gen.OneOf(
        Day.Select(day => Specification<CommitmentFollowUp>.Of(row => row.NextMilestoneDue <= day)),
        MaybeDay.Select(day => Specification<CommitmentFollowUp>.Of(row => row.Due > day)),
        Gen.Const(Specification<CommitmentFollowUp>.Of(row => row.LastActivityOn >= row.Due)),
        Gen.Const(Specification<CommitmentFollowUp>.Of(row => !(row.LastActivityOn < row.NextMilestoneDue) && row.Due != row.NextMilestoneDue)),
        Gen.Enum<CommitmentStatus>().Select(status => Specification<CommitmentFollowUp>.Of(row => row.Status > status)));
}
