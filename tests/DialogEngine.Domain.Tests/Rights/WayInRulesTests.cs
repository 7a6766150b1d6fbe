using DialogEngine.Activities;
using DialogEngine.Dialogues;
using DialogEngine.Texts;

namespace DialogEngine.Rights;

public class WayInRulesTests
{
    private const string DigitalOnly = "no-way-in-without-a-device";
    private const string PhoneOnly = "phone-is-the-only-way";

    private static readonly DialoguePlan OnTheNetwork = Held(ArenaKind.Digital);

    [Fact]
    public void DigitalOnly_WithoutAnotherWayIn_IsABarrier() =>
        DigitalOnly.Finds(OnTheNetwork, Severity.Barrier, "/waysIn");

    [Theory]
    [InlineData(WayIn.Voice)]
    [InlineData(WayIn.BorrowedDevice)]
    public void DigitalOnly_WithAWayInThatNeedsAHall_IsABarrierStill(WayIn way) =>
        DigitalOnly.Finds(OnTheNetwork with { WaysIn = [way] }, Severity.Barrier, "/waysIn");

    [Theory]
    [InlineData(WayIn.Paper)]
    [InlineData(WayIn.Telephone)]
    [InlineData(WayIn.HelpedPlace)]
    public void DigitalOnly_WithAWayInFromHomeOrTown_IsSilent(WayIn way) =>
        DigitalOnly.IsSilentOn(OnTheNetwork with { WaysIn = [way] });

    [Theory]
    [InlineData(ArenaKind.Physical)]
    [InlineData(ArenaKind.Hybrid)]
    public void DigitalOnly_WhereThereIsAHallToo_IsSilent(ArenaKind other) =>
        DigitalOnly.IsSilentOn(Held(ArenaKind.Digital, other));

    [Fact]
    public void DigitalOnly_WhereNoPlaceIsStated_IsSilent() => DigitalOnly.IsSilentOn(Some.Plan());

    [Theory]
    [InlineData(ArenaKind.Physical)]
    [InlineData(ArenaKind.Hybrid)]
    public void PhoneOnly_InAHallWithoutAnotherWayIn_IsAWeakness(ArenaKind kind) =>
        PhoneOnly.Finds(Held(kind), Severity.Weakness, "/waysIn");

    [Fact]
    public void PhoneOnly_WhereNoPlaceIsStated_IsAWeakness() => PhoneOnly.Finds(Some.Plan(), Severity.Weakness, "/waysIn");

    [Fact]
    public void PhoneOnly_OnTheNetworkAlone_LeavesItToTheGraverRule() => PhoneOnly.IsSilentOn(OnTheNetwork);

    [Theory]
    [InlineData(WayIn.Paper)]
    [InlineData(WayIn.BorrowedDevice)]
    [InlineData(WayIn.Voice)]
    [InlineData(WayIn.Telephone)]
    [InlineData(WayIn.HelpedPlace)]
    public void PhoneOnly_InAHallWithAnyOtherWayIn_IsSilent(WayIn way) =>
        PhoneOnly.IsSilentOn(Held(ArenaKind.Physical) with { WaysIn = [way] });

    private static DialoguePlan Held(params IEnumerable<ArenaKind> kinds) =>
        Some.Plan() with { Arenas = kinds.Select(kind => new Arena(kind)).ToValueList() };
}
