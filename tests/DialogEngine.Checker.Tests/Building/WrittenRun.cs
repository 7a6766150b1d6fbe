using System.Text.Json.Nodes;
using DialogEngine.Checking.Runs;
using DialogEngine.Checking.Verdicts;

namespace DialogEngine.Checking.Building;

/// <summary>A hand-made run as a folder, which is removed with it.</summary>
internal sealed class WrittenRun : IDisposable
{
    public WrittenRun(HandMadeRun run, IReadOnlyDictionary<string, List<string>> lines, IReadOnlyList<string> nemesis, IReadOnlyList<string> changes)
    {
        foreach (var name in (string[])["history", "results", "database", "logs"]) Folder.CreateSubdirectory(name);
        Put("run.json", Description(run).ToJsonString());
        Put("nemesis.jsonl", string.Concat(nemesis.Select(line => line + "\n")));
        foreach (var (who, written) in lines) Put($"history/{who}.jsonl", string.Join('\n', written) + "\n");
        foreach (var (file, text) in run.Logs) Put($"logs/{file}", text);
        HandMadeDatabase.Write(Path.Combine(Folder.FullName, "database", "dialogengine.db"), HandMadeRun.Dialogue, run.Journal, run.Polls.Values, changes);
        foreach (var poll in run.Polls.Values.Where(poll => poll.State is "Published"))
        {
            Publish(run, $"tally-{poll.Id}.json", poll.Tally().ToJson());
            Publish(run, $"ballots-{poll.Id}.json", Ballots(poll));
        }
    }

    public DirectoryInfo Folder { get; } = Directory.CreateTempSubdirectory("dialogengine-run-");

    public Judged Judge(params string[] required) => Judge(new Question(Folder, null, null, required));

    public static Judged Judge(Question question) => new(Verdict.Of(Run.Read(question), question.Required));

    public void Put(string file, string text)
    {
        var path = Path.Combine(Folder.FullName, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public void Dispose() => Folder.Delete(recursive: true);

    private void Publish(HandMadeRun run, string file, JsonNode content)
    {
        foreach (var (name, change) in run.Published)
            if (name == file) change(content);
        Put($"results/{file}", content.ToJsonString());
    }

    private static JsonArray Ballots(HandMadePoll poll) => new([.. poll.Voters.Where(voter => voter.Casts[^1].Choice.Length > 0).Select(voter => (JsonNode)new JsonObject
    {
        ["ballotId"] = HandMadeRun.Text(voter.Casts[^1].Id),
        ["choice"] = new JsonArray([.. voter.Casts[^1].Choice.Select(option => JsonValue.Create(option))]),
    })]);

    private static JsonObject Description(HandMadeRun run) => new()
    {
        ["format"] = 1,
        ["fault"] = "none",
        ["dialogue"] = HandMadeRun.Dialogue,
        ["hosts"] = run.Hosts,
        ["polls"] = new JsonArray([.. run.Polls.Values.Where(poll => poll.State is "Published").Select(poll => (JsonNode)new JsonObject { ["id"] = poll.Id, ["options"] = poll.Options })]),
        ["canaries"] = new JsonArray([.. run.Canaries.Select(canary => JsonValue.Create(canary))]),
    };
}
