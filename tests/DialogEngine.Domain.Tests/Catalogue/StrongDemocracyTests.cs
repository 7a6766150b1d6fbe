using DialogEngine.Activities;
using DialogEngine.Commitments;
using DialogEngine.Registers;
using DialogEngine.Texts;

namespace DialogEngine.Catalogue;

/// <summary>What holds for every entry of the catalogue.</summary>
public class StrongDemocracyTests
{
    private static readonly Register Register = StrongDemocracy.Register;

    [Fact]
    public void Register_HasNoMistakes() => Assert.Empty(RegisterCheck.Of(Register));

    [Fact]
    public void Kristinehamn_PromisesInFiveWays()
    {
        // The example that the class gives.
        var ways = StrongDemocracy.Kristinehamn.Commitments.Select(commitment => commitment.Kind.Name.In("sv"));

        Assert.Equal("Samverkan, Offentligt samtal, Demokrativecka, Kommunikation, Rättighetsperspektiv", string.Join(", ", ways));
    }

    [Fact]
    public void Register_IsTheSameEveryTime() => Assert.Same(StrongDemocracy.Register, StrongDemocracy.Register);

    [Fact]
    public void Keys_AreUnique()
    {
        EntryKey[] keys =
        [
            .. Register.Declarations.Select(one => one.Key),
            .. Register.Signings.Select(one => one.Key),
            .. Register.Commitments().Select(one => one.Key),
            .. Register.Networks.Select(one => one.Key),
            .. Register.Programmes.Select(one => one.Key),
            .. Register.Plans.Select(one => one.Key),
            .. Register.Plans.SelectMany(plan => plan.Parts).Select(one => one.Key),
            .. Register.Activities.Select(one => one.Key),
        ];

        Assert.Equal(1 + 19 + 10 + 1 + 1 + 1 + 3 + 12, keys.Length);
        Assert.Distinct(keys);
    }

    [Fact]
    public void EveryEntry_HasASource()
    {
        Assert.All(Register.Bodies, one => Assert.NotNull(one.Source));
        Assert.All(Register.Declarations, one => Assert.NotEmpty(one.Sources));
        Assert.All(Register.Declarations.SelectMany(one => one.JointAims), one => Assert.NotNull(one.Source));
        Assert.All(Register.Signings, one => Assert.NotNull(one.Source));
        Assert.All(Register.Commitments(), one => Assert.NotNull(one.Source));
        Assert.All(Register.Networks, one => Assert.NotNull(one.Source));
        Assert.All(Register.Programmes, one => Assert.NotNull(one.Source));
        Assert.All(Register.Plans, one => Assert.NotNull(one.Source));
        Assert.All(Register.Activities, one => Assert.NotNull(one.Source));
    }

    [Fact]
    public void EverySource_HasATitleAndTheDayItWasRead() => Assert.All(BothLanguages.In<Source>(Register), source =>
    {
        Assert.NotEmpty(source.Title);
        Assert.Equal(new DateOnly(2026, 11, 22), source.ReadOn);
        Assert.True(source.Address is null or { Scheme: "https" });
    });

    [Fact]
    public void EveryText_IsInSwedishAndInEnglish_WithoutStraySpaces() => Assert.All(Texts(), text =>
    {
        Assert.Equal(["en", "sv"], text.Texts.Keys);
        Assert.All(text.Texts.Values, words =>
        {
            Assert.Equal(words.Trim(), words);
            Assert.DoesNotContain("  ", words, StringComparison.Ordinal);
            Assert.DoesNotContain('\n', words);
        });
    });

    [Fact]
    public void EveryTerm_IsOneTheLibraryKnows()
    {
        Assert.All(BothLanguages.In<CommitmentKind>(Register), term => Assert.Contains(term, CommitmentKind.Known));
        Assert.All(BothLanguages.In<FocusGroup>(Register), term => Assert.Contains(term, FocusGroup.Known));
        Assert.All(BothLanguages.In<Channel>(Register), term => Assert.Contains(term, Channel.Known));
        Assert.All(BothLanguages.In<PolicyArea>(Register), term => Assert.Contains(term, PolicyArea.Known));
    }

    /// <summary>Plain language: nobody should have to read a sentence twice.</summary>
    [Fact]
    public void Sentences_AreShortEnoughToSayInOneBreath()
    {
        foreach (var sentence in Texts().SelectMany(text => text.Texts.Values).SelectMany(words => words.Split(['.', ';', ':'])))
            Assert.True(sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= 30, sentence);
    }

    [Fact]
    public void Nothing_IsClaimedOfHowItWent()
    {
        Assert.Empty(Register.Milestones);
        Assert.Empty(Register.Reports);
        Assert.Empty(Register.Assessments);
        Assert.Empty(Register.Evidence);
        Assert.All(Register.Activities, activity => Assert.True(activity is { CarriedOutOn: null, IsCalledOff: false, Evidence.IsEmpty: true }));
    }

    [Fact]
    public void Status_IsNotKnownForAnyCommitmentOnAnyDay()
    {
        for (var day = new DateOnly(2020, 1, 1); day < new DateOnly(2030, 1, 1); day = day.AddDays(13))
            Assert.All(Register.FollowUp(day), row => Assert.Equal((CommitmentStatus.NotKnown, 0), (row.Status, row.Evidence.Count)));
    }

    [Fact]
    public void WhatIsUnverified_IsNotThere()
    {
        // Sources differ on whether nine or ten municipalities signed in Örebro county at the ceremony.
        Assert.DoesNotContain(Register.Signings, signing => signing.SignedOn == new DateOnly(2020, 9, 18));
        Assert.All(Texts(), text =>
        {
            Assert.DoesNotMatch(@"\b(nio|tio|9|10) kommuner", text.In("sv"));
            Assert.DoesNotMatch(@"\b(nine|ten|9|10) municipalities", text.In("en"));
            Assert.DoesNotMatch(@"\b(uppfyll|genomförde|hölls|infriad)", text.In("sv"));
        });
    }

    private static List<LocalizedText> Texts() => [.. BothLanguages.In<LocalizedText>(Register)];
}
