using CommitmentRegister;
using DialogEngine.Catalogue;
using DialogEngine.Declarations;
using DialogEngine.Formats;

if (Arguments.Read(args) is not { } asked)
{
    Console.Error.WriteLine(Arguments.Help);
    return 2;
}

if (!File.Exists(asked.Register))
{
    Console.Error.WriteLine($"There is no file {asked.Register}.");
    return 2;
}

var paper = new Paper(Console.Out, asked.Language);
var reading = RegisterJson.Read(File.ReadAllBytes(asked.Register));
if (reading.Register is not { } read)
{
    paper.Heading(Words.Mistakes);
    foreach (var mistake in reading.Mistakes) paper.Line($"{mistake.Place}: expected {mistake.Expected}; found {mistake.Found}");
    return 1;
}

var register = Conversation.AddTo(read);
FollowUpReport.Write(paper, register, asked.On);
Questions.Write(paper, register.FollowUp(asked.On), asked.On);
foreach (var signing in register.Signings.Where(one => one.Declaration == StrongDemocracy.Declaration.Key))
    ComparisonReport.Write(paper, new Names(register, asked.Language), Comparison.Of(signing, StrongDemocracy.RegionVarmland));

if (asked.Save is { } file)
{
    File.WriteAllText(file, RegisterJson.Write(register));
    paper.Line(Words.Saved, file);
}

return 0;
