using System.Text.RegularExpressions;
using DialogEngine.Commitments;
using DialogEngine.Contributions;
using DialogEngine.Polls;
using DialogEngine.Registers;
using DialogEngine.Texts;
using Microsoft.EntityFrameworkCore;
using Municipality.Commitments;
using static DialogEngine.Specifications.CommitmentSpecifications;

namespace DialogEngine.Specifications;

/// <summary>What the page and the documentation of <see cref="Specification{T}"/> show is code of this project.</summary>
public class PageTests
{
    private static readonly DateOnly Day = new(2022, 1, 1);

    private static readonly CommitmentFollowUp[] Rows =
    [
        Some.FollowUp("KR-1") with { Due = new(2021, 12, 31), FocusGroups = ["young-people"], Evidence = ["minutes"] },
        Some.FollowUp("KR-2") with { Due = new(2021, 10, 3), LastActivityOn = new(2021, 9, 27) },
        Some.FollowUp("KR-3") with { IsOngoing = true, AssessedOn = new(2021, 12, 1) },
    ];

    [Fact]
    public void EveryBlock_IsCodeThatCompiles()
    {
        var blocks = Regex.Matches(Source("specifications.md"), "```csharp\n(.*?)```", RegexOptions.Singleline).Select(match => match.Groups[1].Value).ToArray();

        Assert.NotEmpty(blocks);
        Assert.All(blocks, AssertCompiled);
    }

    [Fact]
    public void TheExample_IsCodeThatCompiles()
    {
        var comment = Regex.Match(Source("Specification.cs"), "/// <code>\n(.*?)/// </code>", RegexOptions.Singleline).Groups[1].Value;

        AssertCompiled(comment.Replace("///", "").Replace("&lt;", "<").Replace("&gt;", ">").Replace("&amp;", "&"));
    }

    [Fact]
    public void Example()
    {
        var register = new { FollowUp = (Func<DateOnly, CommitmentFollowUp[]>)(_ => Rows) };
        using var console = new StringWriter();
        var Console = console;

        var day = new DateOnly(2022, 1, 1);
        var noEvidence = Specification<CommitmentFollowUp>.Of(row => row.Evidence.Count == 0, "without evidence");

        var asked = CommitmentSpecifications.DueBefore(day) & (noEvidence | CommitmentSpecifications.WithoutActivitySince(day.AddMonths(-6)));

        Console.WriteLine($"Commitments {asked}:");
        foreach (var row in register.FollowUp(day).Where(asked)) Console.WriteLine(row.Statement.In("en"));

        Assert.Equal(
            """
            Commitments due before 2022-01-01 and (without evidence or without activity since 2021-07-01):
            To work together
            To work together

            """,
            console.ToString());
    }

    [Fact]
    public void Combining_Filters()
    {
        var (day, group) = (Day, (FocusGroup?)FocusGroup.YoungPeople);

        var asked = Specification<CommitmentFollowUp>.All;
        if (group is not null) asked &= ForFocusGroup(group);
        asked &= DueBefore(day) & !Ongoing;

        Assert.Equal("for the focus group Young people and due before 2022-01-01 and not ongoing", asked.ToString());
        Assert.Equal("för målgruppen Unga och med sista dag före 2022-01-01 och inte löpande", asked.Description.In("sv"));
        Assert.Equal(["KR-1"], Rows.Where(asked).Select(row => row.Key.ToString()));
    }

    [Fact]
    public async Task Asking_ADatabase()
    {
        var (day, rows) = (Day, Rows);
        using var table = new Table<CommitmentFollowUp>(rows, row => row.Key.ToString());
        await using var database = table.Open();
        var stop = TestContext.Current.CancellationToken;

        var late = rows.Where(DueBefore(day));
        var lateToo = await database.FollowUps.Where(DueBefore(day)).ToListAsync(stop);

        Assert.Equal(late.Select(row => row.Key), lateToo.Select(row => row.Key));
    }

    [Fact]
    public void OnesOwn_AsLambdaAndAsClass()
    {
        var proven = Specification<CommitmentFollowUp>.Of(row => row.Evidence.Count > 0, LocalizedText.Of("med belägg", "with evidence"));

        Assert.Equal(["KR-1"], Rows.Where(proven).Select(row => row.Key.ToString()));
        Assert.Equal(["KR-1", "KR-2"], Rows.Where(new NotAssessedSince(new(2021, 11, 1))).Select(row => row.Key.ToString()));
        Assert.Equal("not assessed since 2022-01-01 and not with evidence", (new NotAssessedSince(Day) & !proven).ToString());
    }

    [Fact]
    public void BesideArdalis_ItIsGivenToItsWhere() =>
        Assert.Equal(["KR-1"], new Forgotten(Day).Evaluate(Rows).Select(row => row.Key.ToString()));

    private static void AssertCompiled(string block)
    {
        var lines = Lines(block);
        Assert.Contains(
            Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "source"), "*.cs").Select(file => Lines(File.ReadAllText(file))),
            source => source.Contains(lines, StringComparison.Ordinal));
    }

    private static string Source(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "source", name));

    // What stands on the lines, without how far they are indented.
    private static string Lines(string text) => string.Join('\n', text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));
}
