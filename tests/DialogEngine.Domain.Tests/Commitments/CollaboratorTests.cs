using DialogEngine.PublicBodies;
using DialogEngine.Registers;
using DialogEngine.Texts;

namespace DialogEngine.Commitments;

public class CollaboratorTests
{
    private static readonly PublicBodyCode Kristinehamn = PublicBodyCode.Parse("municipality-1781");

    [Theory]
    [InlineData("municipality-1781", true)]
    [InlineData("municipality-1715", true)]
    [InlineData("municipality-1814", false)]
    [InlineData("region-17", false)]
    [InlineData("county-administrative-board-17", false)]
    public void Bodies_IncludeThoseOfTheirKindAndCounty(string code, bool expected) =>
        Assert.Equal(expected, new Collaborator.Bodies(PublicBodyKind.Municipality, CountyCode.Parse("17")).Includes(PublicBodyCode.Parse(code)));

    [Fact]
    public void Body_IncludesItselfAlone()
    {
        Assert.True(new Collaborator.Body(Kristinehamn).Includes(PublicBodyCode.Parse("municipality-1781")));
        Assert.False(new Collaborator.Body(Kristinehamn).Includes(PublicBodyCode.Parse("municipality-1780")));
    }

    [Fact]
    public void Others_IncludeNobodyForSure() =>
        Assert.False(new Collaborator.Others(LocalizedText.Of("Kristinehamns kommun")).Includes(Kristinehamn));

    [Fact]
    public void Bodies_OfAKindWithoutCounties_IncludeNobody() =>
        Any.Code.Sample(code => Assert.False(new Collaborator.Bodies(PublicBodyKind.Agency, CountyCode.Parse("17")).Includes(code)));

    [Fact]
    public void Includes_Null_Throws() =>
        Assert.Throws<ArgumentNullException>(() => new Collaborator.Body(Kristinehamn).Includes(null!));

    [Fact]
    public void Equality_IsByContent()
    {
        Assert.Equal<Collaborator>(new Collaborator.Body(Kristinehamn), new Collaborator.Body(PublicBodyCode.Parse("municipality-1781")));
        Assert.Equal<Collaborator>(new Collaborator.Others(LocalizedText.Of("Andra")), new Collaborator.Others(LocalizedText.Of("Andra")));
    }
}
