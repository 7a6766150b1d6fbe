using DialogEngine.Commitments;
using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.Texts;

namespace DialogEngine.Rights;

public class LanguageRulesTests
{
    private const string NoEasyWording = "no-easy-wording";
    private const string OnlySwedish = "only-swedish";
    private const string NoMinorityLanguage = "no-minority-language";

    [Fact]
    public void NoEasyWording_ForEveryone_IsANote() => NoEasyWording.Finds(In("sv"), Severity.Note, "/title");

    [Theory]
    [InlineData("children")]
    [InlineData("people-with-disabilities")]
    [InlineData("people-born-abroad")]
    public void NoEasyWording_ForThoseWhoNeedItMost_IsAWeakness(string group) =>
        NoEasyWording.Finds(In("sv", "en") with { FocusGroups = [FocusGroup.Parse(group)] }, Severity.Weakness, "/title");

    [Fact]
    public void NoEasyWording_WhenAllThatOneMustReadHasIt_IsSilent() => NoEasyWording.IsSilentOn(In("sv", "sv-simple"));

    [Fact]
    public void OnlySwedish_ForPeopleBornAbroad_IsABarrier() => OnlySwedish.Finds(In("sv", "sv-simple") with { FocusGroups = [FocusGroup.PeopleBornAbroad] }, Severity.Barrier, "/title");

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    [InlineData("so")]
    public void OnlySwedish_WithAnotherLanguage_IsSilent(string language) =>
        OnlySwedish.IsSilentOn(In("sv", language) with { FocusGroups = [FocusGroup.PeopleBornAbroad] });

    [Fact]
    public void OnlySwedish_ForOthers_IsSilent() => OnlySwedish.IsSilentOn(In("sv"));

    [Fact]
    public void NoMinorityLanguage_ForNationalMinorities_IsAWeakness() =>
        NoMinorityLanguage.Finds(In("sv", "en") with { FocusGroups = [FocusGroup.NationalMinorities] }, Severity.Weakness, "/title");

    [Theory]
    [InlineData("fi")]
    [InlineData("yi")]
    [InlineData("fit")]
    [InlineData("rmy")]
    [InlineData("sma")]
    public void NoMinorityLanguage_InOneOfTheirs_IsSilent(string language) =>
        NoMinorityLanguage.IsSilentOn(In("sv", language) with { FocusGroups = [FocusGroup.NationalMinorities] });

    [Fact]
    public void NoMinorityLanguage_ForOthers_IsSilent() => NoMinorityLanguage.IsSilentOn(In("sv"));

    [Theory]
    [InlineData("/agenda/0/title")]
    [InlineData("/polls/0/title")]
    [InlineData("/polls/0/options/1")]
    public void ATextThatLacksTheLanguage_IsNamed(string place)
    {
        var (whole, lacking) = (Written("sv", "sv-simple", "fi"), LocalizedText.Of("Endast svenska"));
        LocalizedText At(string here) => here == place ? lacking : whole;
        var poll = Some.Poll() with { Title = At("/polls/0/title"), Options = [whole, At("/polls/0/options/1")] };
        var plan = DialoguePlan.Titled(whole) with
        {
            Agenda = [new AgendaItem(AgendaItemId.Parse("a"), At("/agenda/0/title"))],
            Polls = [poll],
            FocusGroups = [FocusGroup.PeopleBornAbroad, FocusGroup.NationalMinorities],
        };

        NoEasyWording.Finds(plan, Severity.Weakness, place);
        OnlySwedish.Finds(plan, Severity.Barrier, place);
        NoMinorityLanguage.Finds(plan, Severity.Weakness, place);
    }

    [Fact]
    public void TheOptionsOfYesAndNo_AreTheEnginesToTranslate()
    {
        var poll = Some.Poll() with { Kind = PollKind.YesNoAbstain, Title = Written("sv", "sv-simple", "fi"), Options = PollPlan.YesNoAbstain };
        var plan = In("sv", "sv-simple", "fi") with { Polls = [poll], FocusGroups = [FocusGroup.NationalMinorities] };

        NoEasyWording.IsSilentOn(plan);
        NoMinorityLanguage.IsSilentOn(plan);
    }

    /// <summary>A plan whose every text is in these languages.</summary>
    private static DialoguePlan In(params IEnumerable<string> languages)
    {
        var text = Written(languages);
        return DialoguePlan.Titled(text) with
        {
            Agenda = [new AgendaItem(AgendaItemId.Parse("a"), text)],
            Polls = [Some.Poll("p", "a") with { Title = text, Options = [text, text] }],
        };
    }

    private static LocalizedText Written(params IEnumerable<string> languages) =>
        LocalizedText.From(languages.Select(language => KeyValuePair.Create(language, "Text")));
}
