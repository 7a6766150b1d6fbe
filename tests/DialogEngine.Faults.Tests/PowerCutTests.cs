using DialogEngine.Faults.Disks;
using DialogEngine.Faults.Running;

namespace DialogEngine.Faults;

/// <summary>A disk that loses what was not synced, and nothing else.</summary>
public sealed class PowerCutTests
{
    [Fact]
    public async Task CutPower_AfterASync_LeavesWhatWasWrittenBefore()
    {
        using var workplace = new Workplace();
        using var disk = await Disk.Make(workplace.Run, workplace.In("data"));
        await Write(disk, workplace, "first", synced: true);

        Assert.Equal(0, disk.CutPower(torn: null));

        Assert.Equal("first", await Read(workplace));
    }

    [Fact]
    public async Task CutPower_WithoutASync_TakesWhatWasWrittenSince()
    {
        using var workplace = new Workplace();
        using var disk = await Disk.Make(workplace.Run, workplace.In("data"));
        await Write(disk, workplace, "first", synced: true);
        await Write(disk, workplace, "second and longer", synced: false);
        Assert.Equal("second and longer", await Read(workplace));

        Assert.Equal("second and longer".Length, disk.CutPower(torn: null));

        Assert.Equal("first", await Read(workplace));
    }

    [Fact]
    public async Task DieAt_EndsTheProcessInTheMidstOfThatWrite()
    {
        using var workplace = new Workplace();
        using var disk = await Disk.Make(workplace.Run, workplace.In("data"));
        await Write(disk, workplace, "......", synced: true);
        disk.DieAt(1, DeathMoment.InTheMidst);

        await Assert.ThrowsAsync<InvalidOperationException>(() => Write(disk, workplace, "abcdef", synced: false));

        Assert.Equal("abc...", await Read(workplace));
    }

    private static string Database(Workplace workplace) => Path.Combine(workplace.In("data"), "some.db");

    private static Task<string> Read(Workplace workplace) => File.ReadAllTextAsync(Database(workplace));

    // A program that writes with the calls that SQLite makes.
    private static async Task Write(Disk disk, Workplace workplace, string text, bool synced)
    {
        var (source, program) = (workplace.In("write.c"), workplace.In("write"));
        await File.WriteAllTextAsync(source, $$"""
            #include <fcntl.h>
            #include <unistd.h>
            int main(void)
            {
                int file = open("{{Database(workplace)}}", O_RDWR | O_CREAT, 0600);
                pwrite(file, "{{text}}", {{text.Length}}, 0);
                return {{(synced ? "fsync(file)" : "0")}};
            }
            """);
        await Compiler.Run("-w", "-o", program, source);
        await Cluster.Tool.Run(["env", .. disk.Environment.Select(variable => $"{variable.Key}={variable.Value}"), program]);
    }
}
