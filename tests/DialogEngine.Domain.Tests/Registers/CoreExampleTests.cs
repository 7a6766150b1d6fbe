using DialogEngine.Activities;
using DialogEngine.Catalogue;
using DialogEngine.Commitments;
using DialogEngine.Declarations;
using DialogEngine.Formats;
using DialogEngine.Periods;
using DialogEngine.PublicBodies;
using DialogEngine.Texts;

namespace DialogEngine.Registers;

/// <summary>The examples in the documentation of the types, word for word, and what they print.</summary>
public class CoreExampleTests
{
    [Fact]
    public void Register_Example_Prints() => Prints("Under way. An activity has been carried out, and there is evidence of it.", Console =>
    {
        var minutes = new Evidence(EntryKey.Parse("E-1"), new DateOnly(2021, 10, 5), LocalizedText.Of("Protokoll", "Minutes"));
        var conversation = new Activity
        {
            Key = EntryKey.Parse("A-1"),
            Kind = ActivityKind.Dialogue,
            Title = LocalizedText.Of("Samtal på biblioteket", "A conversation at the library"),
            Serves = [EntryKey.Parse("KH-2")],
            CarriedOutOn = new DateOnly(2021, 10, 4),
        };

        var register = StrongDemocracy.Register.With(conversation, minutes);

        var status = register.StatusOf(EntryKey.Parse("KH-2"), asOf: new DateOnly(2021, 12, 1));
        Console.WriteLine($"{status.Status.Name().In("en")}. {status.Reason.Explanation().In("en")}");
        // Under way. An activity has been carried out, and there is evidence of it.
    });

    [Fact]
    public void RegisterCheck_Example_Prints() => Prints("/signings/0/declaration: expected the key of a declaration; found 'strong-democracy', which no entry has.", Console =>
    {
        var register = StrongDemocracy.Register.Without(EntryKey.Parse("strong-democracy"));
        var mistake = RegisterCheck.Of(register)[0];
        Console.WriteLine($"{mistake.Place}: expected {mistake.Expected}; found {mistake.Found}.");
        // /signings/0/declaration: expected the key of a declaration; found 'strong-democracy', which no entry has.
    });

    [Fact]
    public void Commitment_Example_Prints() => Prints("Hold a joint Democracy Week, autumn 2021", Console =>
    {
        var week = new Commitment
        {
            Key = EntryKey.Parse("KH-3"),
            Kind = CommitmentKind.DemocracyWeek,
            Statement = LocalizedText.Of("Hålla en gemensam demokrativecka", "Hold a joint Democracy Week"),
            When = Timing.In(Period.Of(Season.Autumn, 2021)),
            Collaborators = [new Collaborator.Bodies(PublicBodyKind.Municipality, CountyCode.Parse("17"))],
        };
        Console.WriteLine($"{week.Statement.In("en")}, {week.When.InWords("en")}");
        // Hold a joint Democracy Week, autumn 2021
    });

    [Fact]
    public void Comparison_Example_Prints() => Prints("Rights perspective: region-17 has [children] in mind, and not all do.", Console =>
    {
        var comparison = Comparison.Of(StrongDemocracy.RegionVarmland, StrongDemocracy.Kristinehamn);
        foreach (var kind in comparison.Kinds)
            foreach (var side in kind.FocusGroups.Own)
                Console.WriteLine($"{kind.Kind.Name.In("en")}: {side.Signatory} has {side.Items} in mind, and not all do.");
        // Rights perspective: region-17 has [children] in mind, and not all do.
    });

    [Fact]
    public void StrongDemocracy_Example_GivesTheKindsInOrder()
    {
        var ways = StrongDemocracy.Kristinehamn.Commitments.Select(commitment => commitment.Kind.Name.In("sv"));
        // Samverkan, Offentligt samtal, Demokrativecka, Kommunikation, Rättighetsperspektiv

        Assert.Equal("Samverkan, Offentligt samtal, Demokrativecka, Kommunikation, Rättighetsperspektiv", string.Join(", ", ways));
    }

    [Fact]
    public void RegisterCsv_Example_ReadsBackWhatItWrote()
    {
        var register = StrongDemocracy.Register;
        var folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            foreach (var (file, text) in RegisterCsv.Write(register, CsvDialect.Semicolons))
                File.WriteAllText(Path.Combine(folder, file), text);

            var files = Directory.GetFiles(folder, "*.csv").ToDictionary(file => Path.GetFileName(file), File.ReadAllText);
            var reading = RegisterCsv.Read(files);

            Assert.Equal(register, reading.Register);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Prints(string expected, Action<StringWriter> example)
    {
        using var output = new StringWriter();

        example(output);

        Assert.Equal(expected, output.ToString().TrimEnd());
    }
}
