using DialogEngine.Checking.Building;
using static DialogEngine.Checking.Building.Some;

namespace DialogEngine.Checking;

/// <summary>What a run must look like to be judged, and how the program says what it found.</summary>
public class ReadingTests
{
    private const string Invocation = """{"at":1,"who":"phone-9","type":"invoke","what":"vote","op":"000000000000000000000000000000aa","poll":"trygg","ballot":"000000000000000000000000000000aa","choice":[0]}""";

    [Fact]
    public void LastLineThatIsTorn_IsIgnored()
    {
        using var run = Run().Join("phone-1").Write();
        run.Put("history/phone-9.jsonl", Invocation + "\n" + Invocation[..50]);
        run.Judge().IsGood();
    }

    [Theory]
    [InlineData("no line\n" + Invocation + "\n", "phone-9.jsonl:1")]
    [InlineData(Invocation + "\n{\"at\":2}\n", "phone-9.jsonl:2")]
    [InlineData(Invocation + "\n" + """{"at":2,"type":"ok","what":"vote","op":"000000000000000000000000000000ab"}""" + "\n", "phone-9.jsonl:2")]
    public void AnyOtherLineThatIsNone_IsAMistakeInTheHistory(string history, string where)
    {
        using var run = Run().Join("phone-1").Write();
        run.Put("history/phone-9.jsonl", history);
        var (exitCode, said) = Pass(run.Folder);
        Assert.Equal(Judgment.Unreadable, exitCode);
        Assert.Contains(where, said, StringComparison.Ordinal);
    }

    [Fact]
    public void RunWithoutADatabase_CannotBeJudged()
    {
        using var run = Run().Join("phone-1").Write();
        File.Delete(Path.Combine(run.Folder.FullName, "database", "dialogengine.db"));
        var (exitCode, said) = Pass(run.Folder);
        Assert.Equal(Judgment.Unreadable, exitCode);
        Assert.Contains("database", said, StringComparison.Ordinal);
    }

    [Fact]
    public void GoodRun_EndsWithZeroAndLeavesItsVerdict()
    {
        var hand = Run();
        hand.Vote("phone-1", Poll, 0);
        using var run = hand.Finish().Write();
        var (exitCode, said) = Pass(run.Folder);
        Assert.Equal(Judgment.Good, exitCode);
        Assert.Contains("Nothing is violated.", said, StringComparison.Ordinal);
        var verdict = System.Text.Json.Nodes.JsonNode.Parse(File.ReadAllText(Path.Combine(run.Folder.FullName, "verdict.json")))!;
        Assert.Empty(verdict["violations"]!.AsArray());
        Assert.Equal(1, verdict["numbers"]!["acknowledged"]!.GetValue<int>());
        Assert.True(verdict["checked"]!["I1"]!.GetValue<long>() > 0);
    }

    [Fact]
    public void ViolatedRun_EndsWithOneAndTellsTwentyOfAll()
    {
        var hand = Run();
        for (var phone = 0; phone < 30; phone++) hand.Vote($"phone-{phone}", Poll, 0);
        using var run = hand.Change("DELETE FROM ballot").Write();
        var (exitCode, said) = Pass(run.Folder);
        Assert.Equal(Judgment.Violated, exitCode);
        Assert.Contains("I1: … 30 in all.", said, StringComparison.Ordinal);
        var verdict = System.Text.Json.Nodes.JsonNode.Parse(File.ReadAllText(Path.Combine(run.Folder.FullName, "verdict.json")))!;
        Assert.Equal(20, verdict["violations"]!.AsArray().Count(violation => violation!["invariant"]!.GetValue<string>() == "I1"));
        Assert.Equal(30, verdict["invariants"]!["I1"]!["violations"]!.GetValue<int>());
    }

    [Fact]
    public void RequiredInvariantThatThereIsNot_CannotBeJudged()
    {
        using var run = Run().Join("phone-1").Write();
        Assert.Equal(Judgment.Unreadable, Pass(run.Folder, "I99").ExitCode);
    }

    private static (int ExitCode, string Said) Pass(DirectoryInfo run, params string[] required)
    {
        using var said = new StringWriter();
        return (Judgment.Pass(new Question(run, null, null, required), said), said.ToString());
    }
}
