using DialogEngine.Packing;

namespace DialogEngine.Samples;

/// <summary><c>samples/CommitmentRegister</c>, copied out of the repository, with only the package.</summary>
[Collection(PackedPackageCollection.Name)]
public class CommitmentRegisterTests(SampleCopy copy) : IClassFixture<SampleCopy>
{
    [Fact]
    public async Task Sample_WithOnlyThePackage_FollowsUpInSwedishAndInEnglish()
    {
        var swedish = await Running.Run(copy.Folder, "dotnet", "run", "--no-build");
        Assert.Contains("Uppföljning den 2021-11-01", swedish, StringComparison.Ordinal);
        Assert.Contains("KH-1  Inte känt  Samverkan, löpande", swedish, StringComparison.Ordinal);
        Assert.Contains("KH-2  Pågår  Offentligt samtal, löpande", swedish, StringComparison.Ordinal);
        Assert.Contains("Belägg: Minnesanteckningar från kvällen (2021-10-07)", swedish, StringComparison.Ordinal);
        Assert.Contains("Löpande och utan aktivitet sedan 2021-05-01\n      KH-1 Samverkan, KH-5 Rättighetsperspektiv\n", swedish, StringComparison.Ordinal);
        Assert.Contains("Jämförelse: Kristinehamns kommun och Region Värmland", swedish, StringComparison.Ordinal);
        Assert.Contains("Tid:\n      Kristinehamns kommun: ingen tid angiven\n      Region Värmland: 2021\n", swedish, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', swedish);

        var english = await Running.Run(copy.Folder, "dotnet", "run", "--no-build", "--", "--language", "en");
        Assert.Contains("KH-3  Under way  Democracy Week, autumn 2021", english, StringComparison.Ordinal);
        Assert.Contains("Due before 2022-01-01\n      KH-3 Democracy Week\n", english, StringComparison.Ordinal);
        Assert.Contains("Particular focus:\n      Kristinehamn Municipality: nothing\n      Region Värmland: Children\n", english, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sample_AsANativeProgram_PrintsTheSame()
    {
        AssertThereIsALinker();
        await Running.Run(copy.Folder, "dotnet", "publish", "-p:PublishAot=true", "-o", "out", "-warnaserror");

        var native = await Running.Run(copy.Folder, Path.Combine(copy.Folder, "out", "CommitmentRegister"));
        Assert.Equal(await Running.Run(copy.Folder, "dotnet", "run", "--no-build"), native);
        Assert.Empty(Directory.GetFiles(Path.Combine(copy.Folder, "out"), "*.dll"));
    }

    [Fact]
    public async Task Sample_WithARegisterThatHasMistakes_ListsThemAll()
    {
        var register = (await File.ReadAllTextAsync(Path.Combine(copy.Folder, "register.json"), TestContext.Current.CancellationToken))
            .Replace("\"key\": \"KH-2\"", "\"key\": \"KH-1\"", StringComparison.Ordinal)
            .Replace("\"ongoing\"", "\"2021/2020\"", StringComparison.Ordinal);
        await File.WriteAllTextAsync(Path.Combine(copy.Folder, "wrong.json"), register, TestContext.Current.CancellationToken);
        var (exit, output) = await Running.TryRun(copy.Folder, "dotnet", "run", "--no-build", "--", "--register", "wrong.json");
        Assert.Equal(1, exit);
        Assert.Contains("/signings/0/commitments/0/when: expected a period that ends on or after the day it begins", output, StringComparison.Ordinal);
    }

    private static void AssertThereIsALinker() => Assert.True(
        new[] { "clang", "gcc" }.Any(compiler => Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, compiler)))),
        "A native program is linked by clang or gcc, and neither is here. Install one: apt-get install build-essential");
}
