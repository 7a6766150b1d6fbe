using DialogEngine.Commitments;
using DialogEngine.Dialogues;

namespace DialogEngine.Rights;

public class ChildRulesTests
{
    private const string CannotTakePart = "children-cannot-take-part";
    private const string Unmoderated = "children-see-what-nobody-checked";
    private const string InNameOnly = "child-rights-in-name-only";

    private static readonly DialoguePlan AboutChildren = Some.Plan() with { FocusGroups = [FocusGroup.Children] };
    private static readonly DialoguePlan AboutYoungPeople = Some.Plan() with { FocusGroups = [FocusGroup.YoungPeople] };
    private static readonly DialoguePlan ForEveryone = Some.Plan() with { Perspectives = ["human-rights", "child-rights"] };
    private static readonly DialoguePlan AboutOlderPeople = Some.Plan() with { FocusGroups = [FocusGroup.OlderPeople] };

    [Theory]
    [InlineData(1)]
    [InlineData(13)]
    [InlineData(17)]
    [InlineData(18)]
    [InlineData(65)]
    public void CannotTakePart_WhenADialogueAboutChildrenKeepsSomeOut_IsABarrier(int age) =>
        CannotTakePart.Finds(AboutChildren with { YoungestAge = age }, Severity.Barrier, "/youngestAge");

    [Fact]
    public void CannotTakePart_WhenADialogueAboutYoungPeopleIsForGrownUps_IsABarrier() =>
        CannotTakePart.Finds(AboutYoungPeople with { YoungestAge = 18 }, Severity.Barrier, "/youngestAge");

    [Fact]
    public void CannotTakePart_WhenAChildRightsPerspectiveIsTakenAndTheDialogueIsForGrownUps_IsABarrier()
    {
        CannotTakePart.Finds(ForEveryone with { YoungestAge = 18 }, Severity.Barrier, "/youngestAge");
        Assert.StartsWith("Planen tar ett barnrättsperspektiv", CannotTakePart.Finds(ForEveryone with { YoungestAge = 18 }).Problem.In("sv"), StringComparison.Ordinal);
    }

    [Fact]
    public void CannotTakePart_SaysTheAge_AndRestsOnTheRightToBeHeard()
    {
        var finding = CannotTakePart.Finds(AboutChildren with { YoungestAge = 18 });

        Assert.Contains("under 18 år", finding.Problem.In("sv"), StringComparison.Ordinal);
        Assert.Contains("under 18", finding.Problem.In("en"), StringComparison.Ordinal);
        Assert.Equal("being-heard", $"{finding.Principle.Key}");
        Assert.Contains(ArticleReference.Parse("CRC 12"), finding.Articles);
    }

    [Fact]
    public void CannotTakePart_WithoutAnAgeLimit_IsSilent()
    {
        CannotTakePart.IsSilentOn(AboutChildren);
        CannotTakePart.IsSilentOn(AboutChildren with { YoungestAge = 0 });
    }

    [Fact]
    public void CannotTakePart_WhenSomeUnderEighteenMayComeToADialogueThatIsNotAboutChildren_IsSilent()
    {
        CannotTakePart.IsSilentOn(AboutYoungPeople with { YoungestAge = 17 });
        CannotTakePart.IsSilentOn(ForEveryone with { YoungestAge = 13 });
    }

    [Fact]
    public void CannotTakePart_WhenTheDialogueIsAboutOthers_IsSilent()
    {
        CannotTakePart.IsSilentOn(AboutOlderPeople with { YoungestAge = 65 });
        CannotTakePart.IsSilentOn(Some.Plan() with { YoungestAge = 18 });
    }

    [Fact]
    public void Unmoderated_WhenChildrenSeeContributionsFirst_IsAWeakness() =>
        Unmoderated.Finds(AboutChildren with { Moderation = Moderation.AfterShowing }, Severity.Weakness, "/moderation");

    [Fact]
    public void Unmoderated_WhenAModeratorReadsFirst_OrNoChildrenAreMeant_IsSilent()
    {
        Unmoderated.IsSilentOn(AboutChildren with { Moderation = Moderation.BeforeShowing });
        Unmoderated.IsSilentOn(AboutOlderPeople with { Moderation = Moderation.AfterShowing });
    }

    [Fact]
    public void InNameOnly_WhenChildrenAreNotMeantAndCannotUnderstandTheWords_IsAWeakness()
    {
        InNameOnly.Finds(ForEveryone, Severity.Weakness, "/perspectives/1");
        InNameOnly.Finds(AboutOlderPeople with { Perspectives = ["child-rights"] }, Severity.Weakness, "/perspectives/0");
    }

    [Fact]
    public void InNameOnly_WhenChildrenAmongEveryoneCanUnderstandTheWords_IsSilent() =>
        InNameOnly.IsSilentOn(WellMade.Plan with { FocusGroups = [] });

    [Fact]
    public void InNameOnly_WhenChildrenOrYoungPeopleAreMeant_IsSilent()
    {
        InNameOnly.IsSilentOn(AboutChildren with { Perspectives = ["child-rights"] });
        InNameOnly.IsSilentOn(AboutYoungPeople with { Perspectives = ["child-rights"] });
    }

    [Fact]
    public void InNameOnly_WithoutThePerspective_IsSilent() =>
        InNameOnly.IsSilentOn(AboutOlderPeople with { Perspectives = ["human-rights"] });
}
