using DialogEngine.Formats;
using DialogEngine.Registers;

namespace DialogEngine.Catalogue;

/// <summary>The catalogue can be handed on: the whole, and the part of any body.</summary>
public class CatalogueFormatsTests
{
    public static TheoryData<string> Bodies { get; } = new(StrongDemocracy.Bodies.Select(body => body.Code.ToString()));

    [Fact]
    public void Register_SurvivesJsonAndCsv()
    {
        Survives(StrongDemocracy.Register);
        var reading = RegisterCsv.Read(RegisterCsv.Write(StrongDemocracy.Register));

        Assert.Empty(reading.Mistakes);
        Assert.Equal(StrongDemocracy.Register, reading.Register);
    }

    [Theory]
    [MemberData(nameof(Bodies))]
    public void PartOfABody_SurvivesJsonAndHasNoMistakes(string body)
    {
        var part = StrongDemocracy.Register.Concerning(PublicBodies.PublicBodyCode.Parse(body));

        Assert.Empty(RegisterCheck.Of(part));
        Survives(part);
    }

    private static void Survives(Register register)
    {
        var reading = RegisterJson.Read(RegisterJson.Write(register));

        Assert.Empty(reading.Mistakes);
        Assert.Equal(register, reading.Register);
    }
}
