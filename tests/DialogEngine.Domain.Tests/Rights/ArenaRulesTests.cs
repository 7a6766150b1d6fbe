using DialogEngine.Activities;
using DialogEngine.Commitments;
using DialogEngine.Dialogues;
using DialogEngine.Texts;

namespace DialogEngine.Rights;

public class ArenaRulesTests
{
    private const string NotStated = "no-arena-stated";
    private const string NotAccessible = "arena-not-accessible";
    private const string NoHelpHearing = "no-help-hearing";

    [Fact]
    public void NotStated_WhenThePlanNamesNoPlace_IsAWeakness() => NotStated.Finds(Some.Plan(), Severity.Weakness, "/arenas");

    [Theory]
    [InlineData(ArenaKind.Physical)]
    [InlineData(ArenaKind.Digital)]
    [InlineData(ArenaKind.Hybrid)]
    public void NotStated_WhenThePlanNamesAPlace_IsSilent(ArenaKind kind) => NotStated.IsSilentOn(Held(new Arena(kind)));

    [Theory]
    [InlineData(ArenaKind.Physical)]
    [InlineData(ArenaKind.Hybrid)]
    public void NotAccessible_WhenNothingIsSaidOfAHall_IsAWeakness(ArenaKind kind) =>
        NotAccessible.Finds(Held(new Arena(kind)), Severity.Weakness, "/arenas/0/access");

    [Fact]
    public void NotAccessible_WhenNothingIsSaidAndPeopleWithDisabilitiesAreMeant_IsABarrier() => NotAccessible.Finds(
        Held(new Arena(ArenaKind.Physical)) with { FocusGroups = [FocusGroup.PeopleWithDisabilities] }, Severity.Barrier, "/arenas/0/access");

    [Fact]
    public void NotAccessible_WhenOtherMeasuresAreNamed_SaysWhatIsNotSaid()
    {
        var finding = NotAccessible.Finds(Held(new Arena(ArenaKind.Hybrid, null, [AccessMeasure.LiveCaptions])));

        Assert.Equal((Severity.Weakness, "/arenas/0/access"), (finding.Severity, finding.Place));
        Assert.Equal("Det står inte att man kommer in utan trappsteg eller trösklar.", finding.Problem.In("sv"));
    }

    [Fact]
    public void NotAccessible_WhenAHallIsStepFree_IsSilent() =>
        NotAccessible.IsSilentOn(Held(new Arena(ArenaKind.Physical, null, [AccessMeasure.StepFree])));

    [Fact]
    public void NotAccessible_OfTheNetwork_IsSilent() => NotAccessible.IsSilentOn(Held(new Arena(ArenaKind.Digital)));

    [Fact]
    public void NotAccessible_OfSeveralPlaces_NamesEachThatIsNot()
    {
        var plan = Held(
            new Arena(ArenaKind.Physical, null, [AccessMeasure.StepFree]),
            new Arena(ArenaKind.Physical, null, [AccessMeasure.HearingLoop]),
            new Arena(ArenaKind.Digital),
            new Arena(ArenaKind.Physical));

        Assert.Equal(["/arenas/1/access", "/arenas/3/access"], NotAccessible.In(plan).Select(finding => finding.Place));
    }

    [Fact]
    public void NoHelpHearing_WhenAHallIsStepFreeAndNoMore_IsAWeakness() => NoHelpHearing.Finds(
        Held(new Arena(ArenaKind.Physical, null, [AccessMeasure.StepFree])), Severity.Weakness, "/arenas/0/access");

    [Fact]
    public void NoHelpHearing_OnTheNetworkWithNothing_IsAWeakness() =>
        NoHelpHearing.Finds(Held(new Arena(ArenaKind.Digital)), Severity.Weakness, "/arenas/0/access");

    [Fact]
    public void NoHelpHearing_WhenTheHallHasALoopAndThoseAtHomeHaveNothing_IsAWeakness()
    {
        var finding = NoHelpHearing.Finds(Held(new Arena(ArenaKind.Hybrid, null, [AccessMeasure.StepFree, AccessMeasure.HearingLoop])));

        Assert.Equal((Severity.Weakness, "/arenas/0/access"), (finding.Severity, finding.Place));
        Assert.StartsWith("Hörslingan hjälper i salen.", finding.Problem.In("sv"), StringComparison.Ordinal);
        Assert.DoesNotContain("slinga", finding.Remedy.In("sv"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ArenaKind.Physical, AccessMeasure.HearingLoop)]
    [InlineData(ArenaKind.Physical, AccessMeasure.LiveCaptions)]
    [InlineData(ArenaKind.Physical, AccessMeasure.SignLanguage)]
    [InlineData(ArenaKind.Digital, AccessMeasure.LiveCaptions)]
    [InlineData(ArenaKind.Digital, AccessMeasure.SignLanguage)]
    [InlineData(ArenaKind.Hybrid, AccessMeasure.LiveCaptions)]
    [InlineData(ArenaKind.Hybrid, AccessMeasure.SignLanguage)]
    public void NoHelpHearing_WhereThereIsHelp_IsSilent(ArenaKind kind, AccessMeasure help) =>
        NoHelpHearing.IsSilentOn(Held(new Arena(kind, null, [help])));

    [Fact]
    public void NoHelpHearing_WhereNothingIsKnownOfAHall_LeavesItToTheOtherRule() =>
        NoHelpHearing.IsSilentOn(Held(new Arena(ArenaKind.Physical)));

    private static DialoguePlan Held(params IEnumerable<Arena> arenas) => Some.Plan() with { Arenas = arenas.ToValueList() };
}
