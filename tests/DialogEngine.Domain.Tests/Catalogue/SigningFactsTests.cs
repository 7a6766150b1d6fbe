using DialogEngine.PublicBodies;

namespace DialogEngine.Catalogue;

/// <summary>Who signed, and when, as far as it is sure.</summary>
public class SigningFactsTests
{
    [Fact]
    public void AllOfVarmland_SignedOnOneDay()
    {
        var signings = StrongDemocracy.Register.Signings.Where(signing => signing.SignedOn == new DateOnly(2020, 10, 23)).ToList();

        Assert.Equal(18, signings.Count);
        Assert.Equal(StrongDemocracy.Declaration.JointAims[0].Signatories, signings.Select(signing => signing.Signatory));
        Assert.Equal(
            [(PublicBodyKind.Municipality, 16), (PublicBodyKind.Region, 1), (PublicBodyKind.CountyAdministrativeBoard, 1)],
            signings.CountBy(signing => signing.Signatory.Kind).OrderBy(kind => kind.Key).Select(kind => (kind.Key, kind.Value)));
    }

    [Fact]
    public void InOrebroCounty_OnlyTheSigningThatIsSureIsThere()
    {
        var signing = Assert.Single(StrongDemocracy.Register.Signings, one => one.Signatory.County == CountyCode.Parse("18"));

        Assert.Equal(PublicBodyCode.Parse("municipality-1885"), signing.Signatory);
        Assert.Equal(new DateOnly(2021, 3, 25), signing.SignedOn);
        Assert.Empty(signing.Commitments);
    }

    [Fact]
    public void Signings_AreOfTheDeclarationAndNamedAfterTheirSignatory() => Assert.All(StrongDemocracy.Register.Signings, signing =>
    {
        Assert.Equal(StrongDemocracy.Declaration.Key, signing.Declaration);
        Assert.Equal($"signed-{signing.Signatory}", signing.Key.ToString());
    });

    [Fact]
    public void Commitments_AreOnRecordForTwo() => Assert.Equal(
        [("region-17", 5), ("municipality-1781", 5)],
        StrongDemocracy.Register.Signings.Where(signing => !signing.Commitments.IsEmpty).Select(signing => (signing.Signatory.ToString(), signing.Commitments.Count)));

    [Fact]
    public void Register_HoldsBothSigningsAsTheyAre()
    {
        Assert.Contains(StrongDemocracy.RegionVarmland, StrongDemocracy.Register.Signings);
        Assert.Contains(StrongDemocracy.Kristinehamn, StrongDemocracy.Register.Signings);
    }
}
