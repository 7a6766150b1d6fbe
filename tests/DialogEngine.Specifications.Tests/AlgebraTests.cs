using DialogEngine.Commitments;
using Asked = DialogEngine.Specifications.Specification<DialogEngine.Commitments.CommitmentFollowUp>;

namespace DialogEngine.Specifications;

/// <summary>Specifications form a boolean algebra: two that a law calls equal are satisfied by the same rows, in memory and in SQL.</summary>
public class AlgebraTests
{
    private static readonly Dictionary<string, Func<Asked, Asked, Asked, (Asked, Asked)>> All = new()
    {
        ["Both_IsCommutative"] = (a, b, _) => (a & b, b & a),
        ["Either_IsCommutative"] = (a, b, _) => (a | b, b | a),
        ["Both_IsAssociative"] = (a, b, c) => (a & b & c, a & (b & c)),
        ["Either_IsAssociative"] = (a, b, c) => (a | b | c, a | (b | c)),
        ["Both_DistributesOverEither"] = (a, b, c) => (a & (b | c), (a & b) | (a & c)),
        ["Either_DistributesOverBoth"] = (a, b, c) => (a | (b & c), (a | b) & (a | c)),
        ["Both_IsIdempotent"] = (a, _, _) => (a & a, a),
        ["Either_IsIdempotent"] = (a, _, _) => (a | a, a),
        ["Both_AbsorbsEither"] = (a, b, _) => (a & (a | b), a),
        ["Either_AbsorbsBoth"] = (a, b, _) => (a | (a & b), a),
        ["DeMorgan_OfBoth"] = (a, b, _) => (!(a & b), !a | !b),
        ["DeMorgan_OfEither"] = (a, b, _) => (!(a | b), !a & !b),
        ["NotNot_IsTheSame"] = (a, _, _) => (!!a, a),
        ["All_IsTheIdentityOfBoth"] = (a, _, _) => (Asked.All & a, a & Asked.All),
        ["None_IsTheIdentityOfEither"] = (a, _, _) => (Asked.None | a, a | Asked.None),
        ["None_AnnihilatesBoth"] = (a, _, _) => (a & Asked.None, Asked.None),
        ["All_AnnihilatesEither"] = (a, _, _) => (a | Asked.All, Asked.All),
        ["ExcludedMiddle"] = (a, _, _) => (a | !a, Asked.All),
        ["NonContradiction"] = (a, _, _) => (a & !a, Asked.None),
        ["NotAll_IsNone"] = (_, _, _) => (!Asked.All, Asked.None),
    };

    public static TheoryData<string> Laws => [.. All.Keys];

    private static readonly Gen<Asked> Any = Composed.Of(Gen.OneOf(FollowUpGen.Named, FollowUpGen.Strange), depth: 1);

    [Theory]
    [MemberData(nameof(Laws))]
    public void Law_Holds(string law) => Gen.Select(FollowUpGen.Rows, Any, Any, Any).Sample(
        (rows, a, b, c) =>
        {
            using var table = new Table<CommitmentFollowUp>(rows, row => row.Key.ToString());
            var (left, right) = All[law](a, b, c);
            Assert.Equal(table.Asked(left), table.Asked(right));
        },
        iter: 50);
}
