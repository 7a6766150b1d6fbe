using System.Globalization;
using System.Text.RegularExpressions;
using DialogEngine.Running;

namespace DialogEngine.EndToEnd;

/// <summary>A deliberation goes through a real engine that is killed, and comes out as it should.</summary>
public sealed partial class ReplayTests : IDisposable
{
    private const string Replay = "DialogEngine.Samples.ReplayDeliberation";

    // Slow enough that an engine on a busy machine is back before all that was to be cast has piled up.
    private const string BallotsASecond = "30";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dialogengine-deliberation-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Replay_WhenTheEngineIsKilledThreeTimesAmidTheVotes_LosesNoneAndDoublesNone()
    {
        var rows = Deliberation.Write(_folder.FullName);
        await using var engine = await Engine.Start();
        var kills = new Queue<int>([rows / 6, rows / 2, rows * 5 / 6]);

        var (exitCode, output) = await SampleRun.Of(
            Replay,
            async line =>
            {
                if (!kills.TryPeek(out var at) || Cast(line) < at) return;
                kills.Dequeue();
                await engine.Kill();
                await engine.Run();
            },
            _folder.FullName, "--url", engine.Url.ToString(), "--key", Engine.ModeratorKey, "--speed", BallotsASecond);

        Assert.True(exitCode == 0, output);
        Assert.Empty(kills);
        Assert.Contains("The engine's tally is right for 16 of 16 comments.", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TownHall_PlaysFromOpeningToPublishedResults_AndEveryTallyIsWhatItsPhonesCast()
    {
        await using var engine = await Engine.Start();

        var (exitCode, output) = await SampleRun.Of(
            "DialogEngine.Samples.TownHall",
            _ => Task.CompletedTask,
            "--url", engine.Url.ToString(), "--key", Engine.ModeratorKey, "--speed", "fast", "--language", "en");

        Assert.True(exitCode == 0, output);
    }

    private static int Cast(string line) =>
        BallotsCast().Match(line) is { Success: true } match ? int.Parse(match.Groups[1].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex("ballots cast: ([0-9,]+) of")]
    private static partial Regex BallotsCast();
}
