using DialogEngine.Catalogue;
using DialogEngine.Commitments;
using DialogEngine.Declarations;
using DialogEngine.Dialogues;
using DialogEngine.Formats;
using DialogEngine.PublicBodies;
using DialogEngine.Registers;
using DialogEngine.Rights;
using DialogEngine.Texts;
using static DialogEngine.Specifications.CommitmentSpecifications;

namespace DialogEngine.Readme;

/// <summary>The further examples of the package's page.</summary>
public sealed class ExampleTests : IDisposable
{
    private readonly StringWriter Console = new();

    public void Dispose() => Console.Dispose();

    [Fact]
    public void Comparison_OfRegionVarmlandAndKristinehamn()
    {
        var comparison = Comparison.Of(StrongDemocracy.RegionVarmland, StrongDemocracy.Kristinehamn);
        foreach (var kind in comparison.Kinds.Where(kind => kind.When.Differs))
            foreach (var side in kind.When.Sides)
                Console.WriteLine($"{kind.Kind.Name.In("en")}, {side.Signatory}: {side.Items[0].InWords("en")}");
        // Communication, municipality-1781: no time stated
        // Communication, region-17: 2021

        Assert.Equal("Communication, municipality-1781: no time stated\nCommunication, region-17: 2021\n", Console.ToString());
    }

    [Fact]
    public void Review_OfADialogueAboutChildrenThatTheyCannotTakePartIn()
    {
        var plan = DialoguePlan.Titled(LocalizedText.Of("Skolgården", "The school yard")) with
        {
            FocusGroups = [FocusGroup.Children],
            YoungestAge = 18,
        };
        var gravest = Review.Of(plan)[0];
        Console.WriteLine($"{gravest.Severity}: {gravest.Problem.In("en")} {gravest.Remedy.In("en")}");
        Console.WriteLine($"{gravest.Principle.Name.In("en")}: {string.Join(", ", gravest.Articles)}");
        // Barrier: The dialogue concerns children or young people, but nobody under 18 may take part.
        //   Remove the age limit. If it is needed, hold a dialogue of their own for the children and let the answers meet.
        // The right to be heard: CRC 12, CRC 2

        Assert.Equal(
            "Barrier: The dialogue concerns children or young people, but nobody under 18 may take part. "
            + "Remove the age limit. If it is needed, hold a dialogue of their own for the children and let the answers meet.\n"
            + "The right to be heard: CRC 12, CRC 2\n",
            Console.ToString());
    }

    [Fact]
    public void Specifications_AreAskedOfAFollowUp()
    {
        var register = StrongDemocracy.Register.Concerning(StrongDemocracy.Kristinehamn.Signatory);

        var rows = register.FollowUp(asOf: new DateOnly(2021, 11, 1));
        var forgotten = Ongoing & WithoutActivitySince(new DateOnly(2021, 5, 1));
        Console.WriteLine($"{forgotten}: {string.Join(", ", rows.Where(forgotten).Select(row => row.Key))}");
        // ongoing and without activity since 2021-05-01: KH-1, KH-2, KH-5

        Assert.Equal("ongoing and without activity since 2021-05-01: KH-1, KH-2, KH-5\n", Console.ToString());
    }

    [Fact]
    public void Catalogue_KnowsTheDeclarationAndWhereItWasRead()
    {
        var kristinehamn = PublicBodyCode.Parse("municipality-1781");
        var register = StrongDemocracy.Register.Concerning(kristinehamn);
        foreach (var commitment in register.Commitments())
            Console.WriteLine($"{commitment.Key} {commitment.Kind.Name.In("sv")}, {commitment.When.InWords("sv")}");
        // KH-1 Samverkan, löpande
        // KH-2 Offentligt samtal, löpande
        // KH-3 Demokrativecka, hösten 2021
        // KH-4 Kommunikation, ingen tid angiven
        // KH-5 Rättighetsperspektiv, löpande

        Assert.Equal(
            "KH-1 Samverkan, löpande\nKH-2 Offentligt samtal, löpande\nKH-3 Demokrativecka, hösten 2021\nKH-4 Kommunikation, ingen tid angiven\nKH-5 Rättighetsperspektiv, löpande\n",
            Console.ToString());
        Assert.All(register.Commitments(), commitment => Assert.NotNull(commitment.Source));
    }

    [Fact]
    public void Formats_ReadWhatTheyWrite_AndListEveryMistake()
    {
        var register = StrongDemocracy.Register;

        string json = RegisterJson.Write(register);
        RegisterReading reading = RegisterJson.Read(json);

        var tables = RegisterCsv.Write(register, CsvDialect.Semicolons);
        foreach (var (file, text) in tables) Console.WriteLine($"{file}: {text.Length} characters");

        Assert.Equal(register, reading.Register);
        Assert.Equal(register, RegisterCsv.Read(tables).Register);
        Assert.Contains("commitments.csv: ", Console.ToString(), StringComparison.Ordinal);

        reading = RegisterJson.Read(json.Replace("\"KH-2\"", "\"KH-1\""));
        foreach (var mistake in reading.Mistakes) Console.WriteLine($"{mistake.Place}: expected {mistake.Expected}; found {mistake.Found}");

        Assert.Null(reading.Register);
        Assert.Contains("/key: expected a key that no other entry has; found 'KH-1'", Console.ToString(), StringComparison.Ordinal);
    }
}
