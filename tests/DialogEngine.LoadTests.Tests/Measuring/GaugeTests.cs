using System.Diagnostics;

namespace DialogEngine.LoadTests.Measuring;

public sealed class GaugeTests
{
    [Fact]
    public async Task Family_CountsChildrenThatRun_AndThoseThatHaveEnded()
    {
        // One child works and ends, then another works until it is told to end.
        const string Work = "i=0; while [ $i -lt 300000 ]; do i=$((i+1)); done";
        using var shell = Process.Start(new ProcessStartInfo("sh", ["-c", $"sh -c '{Work}'; echo one; sh -c '{Work}; echo two; read -r end' <&0; true"]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        using var family = Gauge.OfFamily(shell.Id);
        using var alone = Gauge.Of(shell.Id);

        Assert.Equal("one", await shell.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));
        var afterOne = family.Read()!.Value.CpuSeconds;
        Assert.Equal("two", await shell.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));
        var afterTwo = family.Read()!.Value.CpuSeconds;
        var ofItself = alone.Read()!.Value.CpuSeconds;
        shell.StandardInput.Close();
        await shell.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.InRange(afterOne, 0.05, double.MaxValue);
        Assert.InRange(afterTwo, afterOne * 1.3, double.MaxValue);
        Assert.InRange(ofItself, 0, afterOne / 2);
        Assert.Null(family.Read());
        Assert.Null(alone.Read());
    }

    [Fact]
    public void Several_AreTheSumOfEach()
    {
        using var once = Gauge.Of(Environment.ProcessId);
        using var twice = Gauge.Of(Environment.ProcessId, Environment.ProcessId);

        Assert.InRange(twice.Read()!.Value.Megabytes, 1.5 * once.Read()!.Value.Megabytes, 2.5 * once.Read()!.Value.Megabytes);
    }

    [Fact]
    public void ProcessThatIsNotThere_IsToldInWords() =>
        Assert.Contains("There is no process", Assert.Throws<CannotRunException>(() => Gauge.Of(int.MaxValue)).Message, StringComparison.Ordinal);
}
