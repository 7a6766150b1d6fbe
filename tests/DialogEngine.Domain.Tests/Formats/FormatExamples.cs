using System.Text.Json;
using DialogEngine.Dialogues;
using DialogEngine.Texts;

namespace DialogEngine.Formats;

/// <summary>The examples in the documentation of the formats, line for line.</summary>
public class FormatExamples
{
    [Fact]
    public void RegisterJson_ReadsARegisterOrListsItsMistakes()
    {
        var json = Small.Json;

        var reading = RegisterJson.Read(json);
        foreach (var (place, expected, found) in reading.Mistakes)
            Console.WriteLine($"{place}: expected {expected}; found {found}.");

        if (reading.Register is { } register)
            Console.WriteLine($"{register.Commitments().Count()} commitments.");

        Assert.Equal(["1 commitments."], Console.Lines);
    }

    [Fact]
    public void RegisterCsv_WritesFilesAndReadsThem()
    {
        var register = Small.Register;
        var folder = Directory.CreateTempSubdirectory("register").FullName;

        foreach (var (file, text) in RegisterCsv.Write(register, CsvDialect.Semicolons))
            File.WriteAllText(Path.Combine(folder, file), text);

        var files = Directory.GetFiles(folder, "*.csv").ToDictionary(file => Path.GetFileName(file), File.ReadAllText);
        var reading = RegisterCsv.Read(files);

        Directory.Delete(folder, recursive: true);
        Assert.Equal(register, reading.Register);
    }

    [Fact]
    public void RegisterJsonLd_WritesAPage()
    {
        var register = Small.Register;

        var page = RegisterJsonLd.Write(register, new Uri("https://www.kristinehamn.se/demokrati"));

        Assert.Contains("https://www.kristinehamn.se/demokrati#commitments/KH-3", page, StringComparison.Ordinal);
    }

    [Fact]
    public void PlanJson_WritesAPlanThatIsReadBack()
    {
        var json = PlanJson.Write(DialoguePlan.Titled(LocalizedText.Of("Hur mår samtalet?", "How is our conversation?")));

        using var document = JsonDocument.Parse(json);
        var (plan, mistakes) = PlanReader.Read(document.RootElement);

        Assert.Empty(mistakes);
        Assert.Equal("How is our conversation?", plan!.Title.In("en"));
    }

    /// <summary>A console that tests which run at the same time do not share.</summary>
    private static class Console
    {
        public static List<string> Lines { get; } = [];

        public static void WriteLine(string line) => Lines.Add(line);
    }
}
