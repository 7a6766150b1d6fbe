using DialogEngine.Commitments;
using DialogEngine.PublicBodies;
using DialogEngine.Registers;
using DialogEngine.Texts;

namespace DialogEngine.Declarations;

/// <summary>The laws of a comparison, for any signings of one declaration.</summary>
public class ComparisonPropertyTests
{
    [Fact]
    public void Comparison_IsTheSameInWhicheverOrderTheSigningsAreGiven() =>
        Gen.Select(SigningGen.Signings, Gen.Int[0, 23]).Sample((signings, turn) =>
        {
            Signing[] turned = [.. signings.Skip(turn % signings.Length), .. signings.Take(turn % signings.Length)];

            Assert.Equal(Comparison.Of(signings), Comparison.Of(turned));
            Assert.Equal(Comparison.Of(signings), Comparison.Of(signings.Reverse()));
        }, iter: 1_000);

    [Fact]
    public void Comparison_OfASigningWithItself_ShowsNoDifference() =>
        SigningGen.Signings.Sample(signings => Assert.False(Comparison.Of(signings[0], signings[0]).Differs));

    [Fact]
    public void Comparison_OfEqualLists_ShowsNoDifference_WhateverTheirKeysAndSources() =>
        Gen.Select(SigningGen.Commitments, Any.Source).Sample((commitments, source) =>
        {
            var comparison = Comparison.Of(
                SigningGen.Of(0, commitments),
                SigningGen.Of(1, [.. commitments.Select(commitment => commitment with { Source = source })]),
                SigningGen.Of(2, commitments));

            Assert.False(comparison.Differs);
            Assert.All(comparison.Kinds, kind => Assert.True(kind is { Differs: false, Lacking.IsEmpty: true, Differing.IsEmpty: true }));
        });

    [Fact]
    public void Kind_StandsInItOnceWhereAnyHasIt_AndIsLackedByTheOthers() => SigningGen.Signings.Sample(signings =>
    {
        var comparison = Comparison.Of(signings);

        Assert.Equal(signings.SelectMany(Kinds).ToHashSet(), [.. comparison.Kinds.Select(kind => kind.Kind)]);
        Assert.Distinct(comparison.Kinds.Select(kind => kind.Kind));
        foreach (var kind in comparison.Kinds)
        {
            Assert.Equal(signings.Where(signing => !Kinds(signing).Contains(kind.Kind)).Select(signing => signing.Signatory).ToHashSet(), [.. kind.Lacking]);
            Assert.Equal(comparison.Signatories, [.. kind.Lacking.Concat(kind.Commitments.Sides.Select(side => side.Signatory)).OrderBy(code => code.ToString())]);
        }
    });

    [Fact]
    public void Aspect_IsWhatAllHaveAndWhatNotAllHave_AndNothingElse() => SigningGen.Signings.Sample(signings =>
    {
        foreach (var kind in Comparison.Of(signings).Kinds)
        {
            IsSound(kind.Statements, one => [one.Statement]);
            IsSound(kind.When, one => [one.When]);
            IsSound(kind.Occasions, one => one.Occasion is { } occasion ? [occasion] : []);
            IsSound(kind.Collaborators, one => one.Collaborators);
            IsSound(kind.FocusGroups, one => one.FocusGroups);
            IsSound(kind.Channels, one => one.Channels);
            IsSound(kind.Arenas, one => one.Arenas);
            IsSound(kind.Perspectives, one => one.Perspectives);

            void IsSound<T>(SideBySide<T> aspect, Func<Commitment, IEnumerable<T>> items)
            {
                foreach (var signing in signings.Where(signing => Kinds(signing).Contains(kind.Kind)))
                {
                    HashSet<T> has = [.. signing.Commitments.Where(one => one.Kind == kind.Kind).SelectMany(items)];
                    HashSet<T> own = [.. aspect.Own.Where(side => side.Signatory == signing.Signatory).SelectMany(side => side.Items)];

                    Assert.Superset(aspect.Common.ToHashSet(), has);
                    Assert.Equal([.. has.Except(aspect.Common)], own);
                }
            }
        }
    });

    [Fact]
    public void Differing_NamesTheAspectsThatDiffer() => SigningGen.Signings.Sample(signings =>
    {
        foreach (var kind in Comparison.Of(signings).Kinds)
        {
            bool[] differs =
            [
                kind.Places.Differs, kind.Statements.Differs, kind.When.Differs, kind.Occasions.Differs, kind.Collaborators.Differs,
                kind.FocusGroups.Differs, kind.Channels.Differs, kind.Arenas.Differs, kind.Perspectives.Differs,
            ];
            Assert.Equal(Enum.GetValues<CommitmentAspect>().Where(aspect => differs[(int)aspect]), kind.Differing);
            Assert.Equal(differs.Contains(true) || kind.Lacking.Count > 0, kind.Differs);
        }
    });

    [Fact]
    public void NamingEachOther_IsMutual() => SigningGen.Signings.Sample(signings =>
    {
        foreach (var kind in Comparison.Of(signings).Kinds)
        {
            Assert.Equal(
                from one in signings
                from other in signings
                where string.CompareOrdinal($"{one.Signatory}", $"{other.Signatory}") < 0 && Names(one, other) && Names(other, one)
                select new SignatoryPair(one.Signatory, other.Signatory),
                kind.NameEachOther);

            bool Names(Signing signing, Signing other) => signing.Commitments
                .Where(commitment => commitment.Kind == kind.Kind)
                .Any(commitment => commitment.Collaborators.Any(collaborator => collaborator.Includes(other.Signatory)))
                && other.Commitments.Any(commitment => commitment.Kind == kind.Kind);
        }
    });

    private static IEnumerable<CommitmentKind> Kinds(Signing signing) => signing.Commitments.Select(commitment => commitment.Kind);
}
