using DialogEngine.Dialogues;
using DialogEngine.Texts;

namespace DialogEngine.Rights;

public class WordRulesTests
{
    private const string MisleadingName = "misleading-name";
    private const string SecrecyPromised = "secrecy-promised";

    [Theory]
    [InlineData("Folkomröstning om badhuset")]
    [InlineData("Vår folkomröstning: badhuset")]
    [InlineData("FOLKOMRÖSTNING: ska badhuset byggas?")]
    [InlineData("Referendum on the baths")]
    [InlineData("Val")]
    [InlineData("Val 2026")]
    [InlineData("Valet: 2026")]
    [InlineData("Val till ungdomsrådet")]
    public void MisleadingName_WhenAPollIsCalledAReferendumOrAnElection_IsANote(string title) =>
        MisleadingName.Finds(Asking(title), Severity.Note, "/polls/0/title");

    [Theory]
    [InlineData("Vad ska byggas först?")]
    [InlineData("Omröstning om badhuset")]
    [InlineData("Ska kommunen ha en folkomröstning om badhuset?")]
    [InlineData("Val av tema")]
    [InlineData("Val av skolmat, vecka 12")]
    [InlineData("Valborg i parken")]
    [InlineData("Valet är ditt")]
    [InlineData("Hur fritt är ditt val av skola?")]
    public void MisleadingName_OfOrdinaryQuestions_IsSilent(string title) => MisleadingName.IsSilentOn(Asking(title));

    [Fact]
    public void MisleadingName_LooksAtPollsAlone_SinceADialogueMayBeAboutAReferendum() =>
        MisleadingName.IsSilentOn(Some.Plan() with { Title = LocalizedText.Of("Inför folkomröstningen") });

    [Theory]
    [InlineData("Här råder valhemlighet.", "Welcome")]
    [InlineData("Vi håller på valhemligheten", "Welcome")]
    [InlineData("Välkommen", "This is a secret ballot.")]
    public void SecrecyPromised_InAnyText_IsAWeakness(string swedish, string english)
    {
        var text = LocalizedText.Of(swedish, english);

        SecrecyPromised.Finds(Some.Plan() with { Welcome = text }, Severity.Weakness, "/welcome");
        SecrecyPromised.Finds(Some.Plan() with { Climate = [Some.Text, text] }, Severity.Weakness, "/climate/1");
        SecrecyPromised.Finds(Asking("Badhuset?") with { Agenda = [new AgendaItem(AgendaItemId.Parse("a"), Some.Text, null, null, text)] }, Severity.Weakness, "/agenda/0/canChange");
        SecrecyPromised.Finds(Some.Plan(Some.Poll() with { Title = text }), Severity.Weakness, "/polls/0/title");
    }

    [Theory]
    [InlineData("Svaren räknas utan namn.")]
    [InlineData("Vad är hemligt i ett val?")]
    [InlineData("Omvalhemlighet")]
    public void SecrecyPromised_OfOrdinaryWords_IsSilent(string text) =>
        SecrecyPromised.IsSilentOn(Some.Plan() with { Welcome = LocalizedText.Of(text) });

    private static DialoguePlan Asking(string title) => Some.Plan(Some.Poll() with { Title = LocalizedText.Of(title) });
}
