using DialogEngine.Checking.Histories;
using DialogEngine.Checking.Runs;
using DialogEngine.Checking.Verdicts;

namespace DialogEngine.Checking.Invariants;

/// <summary>
/// Nothing is on the wall, or public, before its approval was sent. What was hidden is gone from the wall a second after
/// the acknowledgement, while the nemesis rests; and whoever has taken in the version of the dialogue that the
/// acknowledgement named no longer shows it, at any time. An approval of which it is not known what became of it may have
/// its effect at any time after it was sent, after the hiding too.
/// </summary>
internal sealed class NothingUnapprovedIsSeen : IInvariant
{
    private const double GoneWithinMs = 1_000;

    public string Name => "I10";

    public string Says => "nothing is seen that was not approved, and what is hidden is gone";

    public void Check(Run run, Findings findings)
    {
        var approvals = run.History.CommandsOf("approve").Where(command => !command.IsRefused).ToLookup(command => command.About);
        foreach (var shown in run.History.Wall.Where(shown => shown.Contribution.Length > 0))
            findings.Must(approvals[shown.Contribution].Any(approval => approval.Invoked <= shown.At), () => $"Contribution {shown.Contribution} was on the wall before its approval was sent.", shown.Line);
        foreach (var seen in run.History.Public.Where(seen => seen.On))
            findings.Must(approvals[seen.Contribution].Any(approval => approval.Invoked <= seen.At), () => $"{seen.Who} saw contribution {seen.Contribution} before its approval was sent.", seen.Line);
        var walls = run.History.Wall.GroupBy(shown => shown.Who).Select(wall => wall.OrderBy(shown => shown.At).ToList()).ToList();
        List<Command> hidden = [.. run.History.CommandsOf("hide").Where(command =>
            command.IsAcknowledged && !approvals[command.About].Any(approval => approval.IsUncertain || approval.Sendings.Last > command.Invoked))];
        foreach (var hiding in hidden)
            foreach (var wall in walls) CheckHidden(run, hiding, wall, findings);
        HiddenIsTakenIn.Check(run.History, hidden, findings);
    }

    private static void CheckHidden(Run run, Command hiding, List<OnWall> wall, Findings findings)
    {
        var gone = hiding.Acknowledged + GoneWithinMs;
        if (run.History.End < gone) return;
        if (run.Nemesis.RestsBetween(hiding.Acknowledged, gone))
        {
            findings.Looked();
            var last = wall.LastOrDefault(shown => shown.At <= gone);
            if (last.Contribution == hiding.About)
                findings.Violated($"Contribution {hiding.About} was still on the wall a second after its hiding was acknowledged at {run.History.Where(hiding.AcknowledgedAt)}.", last.Line);
        }

        foreach (var again in wall.Where(shown => shown.Contribution == hiding.About && shown.At > gone && run.Nemesis.RestsBetween(shown.At, shown.At)))
            findings.Violated($"Contribution {hiding.About} was on the wall again after its hiding was acknowledged at {run.History.Where(hiding.AcknowledgedAt)}.", again.Line);
    }
}
