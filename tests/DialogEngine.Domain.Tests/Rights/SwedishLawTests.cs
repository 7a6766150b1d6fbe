using DialogEngine.Catalogue;
using DialogEngine.Commitments;
using DialogEngine.PublicBodies;
using DialogEngine.Texts;

namespace DialogEngine.Rights;

/// <summary>What Swedish law says of grounds, languages, and who owes what to whom.</summary>
public class SwedishLawTests
{
    [Fact]
    public void DiscriminationGrounds_AreTheSevenOfTheAct_InItsOrder() => BothLanguages.Are(
        Enum.GetValues<DiscriminationGround>().Select(ground => ground.Name()),
        "Kön | Sex",
        "Könsöverskridande identitet eller uttryck | Transgender identity or expression",
        "Etnisk tillhörighet | Ethnicity",
        "Religion eller annan trosuppfattning | Religion or other belief",
        "Funktionsnedsättning | Disability",
        "Sexuell läggning | Sexual orientation",
        "Ålder | Age");

    [Fact]
    public void DiscriminationGround_ThatThereIsNot_HasNoName() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ((DiscriminationGround)7).Name());

    [Theory]
    [InlineData("fi")]
    [InlineData("yi")]
    [InlineData("yi-Hebr")]
    [InlineData("fit")]
    [InlineData("rom")]
    [InlineData("rmy")]
    [InlineData("se")]
    [InlineData("smj-SE")]
    [InlineData("sje")]
    [InlineData("sju")]
    [InlineData("sma")]
    public void IsNationalMinority_OfALanguageOfTheAct_IsTrue(string tag) => Assert.True(SwedishLanguages.IsNationalMinority(tag));

    [Theory]
    [InlineData("sv")]
    [InlineData("sv-FI")]
    [InlineData("swl")]
    [InlineData("en")]
    [InlineData("ar")]
    [InlineData("")]
    public void IsNationalMinority_OfAnother_IsFalse(string tag) => Assert.False(SwedishLanguages.IsNationalMinority(tag));

    [Fact]
    public void Languages_AreNamedByTags() =>
        Assert.All([.. SwedishLanguages.NationalMinorities, SwedishLanguages.SignLanguage, $"sv-{SwedishLanguages.SimpleVariant}"], tag => Assert.True(LocalizedText.IsLanguage(tag), tag));

    [Theory]
    [InlineData("sv-simple", true, true)]
    [InlineData("sv", true, false)]
    [InlineData("sv-FI-simple", true, true)]
    [InlineData("en-simple", false, true)]
    [InlineData("simple", false, false)]
    [InlineData("svt", false, false)]
    public void ATag_SaysWhetherItIsSwedishAndWhetherItIsEasy(string tag, bool swedish, bool easy) =>
        Assert.Equal((swedish, easy), (SwedishLanguages.IsSwedish(tag), SwedishLanguages.IsSimple(tag)));

    [Fact]
    public void ATextWithEasyWording_IsGivenInIt_AndElseInSwedish()
    {
        var text = LocalizedText.From([new("sv", "Samrådsredogörelse"), new("sv-simple", "Vad ni sa")]);

        Assert.Equal("Vad ni sa", text.In("sv-simple"));
        Assert.Equal("Kallelse", LocalizedText.Of("Kallelse", "Notice").In("sv-simple"));
    }

    [Fact]
    public void Children_CanPointToTheFourGeneralPrinciples() => Assert.Equal(
        ["CRC 2", "CRC 3", "CRC 6", "CRC 12"],
        RightsHolder.Of(FocusGroup.Children)!.Articles.Select(article => $"{article}"));

    [Fact]
    public void RightsHolders_AreEachListedOnce_AndOthersAreNotKnown()
    {
        Assert.All(RightsHolder.Known, holder => Assert.Same(holder, RightsHolder.Of(holder.Group)));
        Assert.Null(RightsHolder.Of(FocusGroup.Parse("boende-i-norr")));
    }

    [Theory]
    [InlineData(PublicBodyKind.Municipality)]
    [InlineData(PublicBodyKind.Region)]
    public void MunicipalitiesAndRegions_OweChildrenToBeHeard(PublicBodyKind kind) =>
        Assert.Contains(DutyBearer.Of(kind)!.Duties, duty => duty.In("sv").Contains("höra barnen", StringComparison.Ordinal));

    [Fact]
    public void DutyBearers_ArePublicBodies_AndAnOrganizationIsNone()
    {
        Assert.Equal(
            [PublicBodyKind.Municipality, PublicBodyKind.Region, PublicBodyKind.CountyAdministrativeBoard, PublicBodyKind.Agency],
            DutyBearer.Known.Select(bearer => bearer.Kind));
        Assert.Null(DutyBearer.Of(PublicBodyKind.Organization));
        Assert.All(BothLanguages.In<LocalizedText>(DutyBearer.Known), text => Assert.Equal(["en", "sv"], text.Texts.Keys));
    }
}
