using DialogEngine.Catalogue;
using DialogEngine.PublicBodies;

namespace DialogEngine.Registers;

public class RegisterConcerningTests
{
    private static readonly Gen<(Register Whole, PublicBodyCode Body)> RegisterAndBody =
        from register in RegisterGen.Register
        from body in Gen.OneOf(register.Bodies.Select(body => body.Code).ToArray())
        select (register, body);

    private static readonly Gen<(Register Whole, PublicBodyCode Body, DateOnly Day)> RegisterBodyAndDay =
        Gen.Select(RegisterAndBody, Any.Day, (one, day) => (one.Whole, one.Body, day));

    [Fact]
    public void Part_OfARegisterWithoutMistakes_HasNone() =>
        RegisterAndBody.Sample(one => Assert.Empty(RegisterCheck.Of(one.Whole.Concerning(one.Body))));

    [Fact]
    public void Part_HasTheSameFollowUpAsTheWhole() => RegisterBodyAndDay.Sample(one => Assert.Equal(
        one.Whole.FollowUp(one.Day).Where(row => row.Signatory == one.Body),
        one.Whole.Concerning(one.Body).FollowUp(one.Day)));

    [Fact]
    public void Part_OfThePart_IsThePart() => RegisterAndBody.Sample(one =>
    {
        var part = one.Whole.Concerning(one.Body);
        Assert.Equal(part, part.Concerning(one.Body));
    });

    [Fact]
    public void Part_HoldsNothingThatTheWholeDoesNot() => RegisterAndBody.Sample(one =>
    {
        var part = one.Whole.Concerning(one.Body);
        Assert.Subset(one.Whole.Bodies.ToHashSet(), part.Bodies.ToHashSet());
        Assert.Subset(one.Whole.Counties.ToHashSet(), part.Counties.ToHashSet());
        Assert.Subset(one.Whole.Declarations.ToHashSet(), part.Declarations.ToHashSet());
        Assert.Equal(one.Whole.Signings.Where(signing => signing.Signatory == one.Body), part.Signings);
        Assert.Subset(one.Whole.Networks.ToHashSet(), part.Networks.ToHashSet());
        Assert.Equal(one.Whole.Plans.Where(plan => plan.Body == one.Body), part.Plans);
        Assert.Subset(one.Whole.Activities.Select(activity => activity.Key).ToHashSet(), part.Activities.Select(activity => activity.Key).ToHashSet());
        Assert.Subset(one.Whole.Evidence.ToHashSet(), part.Evidence.ToHashSet());
    });

    [Fact]
    public void Kristinehamn_HasItsOwnListTheDeclarationTheWeekAndAllWhomTheyName()
    {
        var part = StrongDemocracy.Register.Concerning(StrongDemocracy.Kristinehamn.Signatory);

        Assert.Equal([StrongDemocracy.Declaration], part.Declarations);
        Assert.Equal([StrongDemocracy.Kristinehamn], part.Signings);
        Assert.Equal([StrongDemocracy.DemocracyWeek with { Serves = [EntryKey.Parse("KH-3")] }], part.Programmes);
        Assert.Equal(StrongDemocracy.Register.Bodies.Where(body => body.Code.County == CountyCode.Parse("17")), part.Bodies);
        Assert.Equal(["17", "18"], part.Counties.Select(county => county.Code.ToString()));
        Assert.Empty(part.Plans);
        Assert.Empty(part.Activities);
        Assert.Empty(RegisterCheck.Of(part));
    }

    [Fact]
    public void RegionOrebro_HasItsPlanItsActivitiesAndTheNetworkThatOneOfThemServes()
    {
        var part = StrongDemocracy.Register.Concerning(StrongDemocracy.OrebroPlan.Body);

        Assert.Equal([StrongDemocracy.OrebroPlan], part.Plans);
        Assert.Equal([StrongDemocracy.OrebroNetwork], part.Networks);
        Assert.Equal(StrongDemocracy.Register.Activities, part.Activities);
        Assert.Equal("region-18", Assert.Single(part.Bodies).Code.ToString());
        Assert.Empty(part.Declarations);
        Assert.Empty(RegisterCheck.Of(part));
    }

    [Fact]
    public void Municipality_ThatIsOneOfAllWhoOrganizeAProgramme_HasTheProgramme() => Assert.Equal(
        [StrongDemocracy.DemocracyWeek with { Serves = [] }],
        StrongDemocracy.Register.Concerning(PublicBodyCode.Parse("municipality-1784")).Programmes);

    [Fact]
    public void BodyThatNothingConcerns_HasAnEmptyPart() =>
        Assert.Equal(Register.Empty, StrongDemocracy.Register.Concerning(PublicBodyCode.Parse("municipality-2580")));

    [Fact]
    public void WithoutABody_ItRefuses() => Assert.Throws<ArgumentNullException>(() => StrongDemocracy.Register.Concerning(null!));
}
