using DialogEngine.TownHall.Engine;
using DialogEngine.TownHall.Meeting;
using Spectre.Console;

namespace DialogEngine.TownHall.Narration;

/// <summary>Tells what happens in the meeting, in Swedish or English.</summary>
internal sealed class Narrator(IAnsiConsole console, string language)
{
    public string Language => language;

    public string In(Dictionary<string, string> text) => text.GetValueOrDefault(language) ?? text.Values.First();

    public string In(string swedish, string english) => language is "sv" ? swedish : english;

    /// <summary>Something new begins.</summary>
    public void Begin(string title)
    {
        console.WriteLine();
        console.Write(new Rule($"[bold]{Markup.Escape(title)}[/]").LeftJustified());
    }

    public void Say(string swedish, string english) => console.MarkupLineInterpolated($"  {In(swedish, english)}");

    public void Quote(string mark, string text) => console.MarkupLineInterpolated($"  {mark} [italic]{text}[/]");

    public void Links(Uri engine, CreatedDialogue dialogue)
    {
        Link(In("Projektor", "Projector"), new Uri(engine, dialogue.Links.Projector));
        Link(In("Moderatorns bord", "Moderator's desk"), new Uri(engine, dialogue.Links.Desk));
        Link(In("Telefon", "Phone"), new Uri(engine, dialogue.Links.Phone));
        Say($"Kod för att gå med: {dialogue.JoinCode}", $"Code to join: {dialogue.JoinCode}");
    }

    /// <summary>One line on how a poll stands; the counts only where everyone may see them.</summary>
    public void Running(Tally tally) => Say(
        $"{tally.Ballots,4} röster{(tally.Counts is [] ? "" : $"   {string.Join(" · ", tally.Counts)}")}",
        $"{tally.Ballots,4} ballots{(tally.Counts is [] ? "" : $"   {string.Join(" · ", tally.Counts)}")}");

    /// <summary>The published result of a poll as bars.</summary>
    public void Result(Poll poll, TallyReport report)
    {
        var bars = new BarChart().Width(72).LeftAlignLabel()
            .Label(Markup.Escape($"  {In("Resultat", "Result")}, {report.Ballots} {In("röster", "ballots")}"));
        foreach (var (option, count) in poll.Options.Zip(report.Counts)) bars.AddItem(Markup.Escape($"  {In(option)}"), count, Color.Teal);
        console.Write(bars);
    }

    private void Link(string name, Uri address) =>
        console.MarkupLineInterpolated($"  {name,-18} [link={address}]{address}[/]");
}
