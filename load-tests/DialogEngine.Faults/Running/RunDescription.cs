using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using DialogEngine.Faults.Meetings;

namespace DialogEngine.Faults.Running;

/// <summary>The file <c>run.json</c>.</summary>
internal static class RunDescription
{
    private const int Format = 1;

    private static readonly Lazy<string> Commit = new(FindCommit);

    public static async Task Write(IFault fault, RunSettings settings, IGround ground, Meeting meeting, DateTime startedAt)
    {
        await using var file = File.Create(meeting.Folder.Run);
        await using var json = new Utf8JsonWriter(file, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        json.WriteNumber("format", Format);
        json.WriteString("fault", fault.Name);
        json.WriteNumber("seed", settings.Seed);
        json.WriteString("store", ground.Store);
        json.WriteNumber("hosts", ground.Hosts.Count);
        json.WriteNumber("phones", settings.Phones);
        json.WriteNumber("rate", settings.Rate);
        if (settings.Bug is not null) json.WriteString("bug", settings.Bug);
        json.WriteString("dialogue", meeting.Dialogue);
        json.WriteString("commit", Commit.Value);
        json.WriteString("startedAt", startedAt.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
        json.WriteStartArray("polls");
        foreach (var question in meeting.Questions.OrderBy(question => question.Id, StringComparer.Ordinal)) question.Write(json);
        json.WriteEndArray();
        json.WriteStartArray("canaries");
        foreach (var canary in meeting.Canaries) json.WriteStringValue(canary);
        json.WriteEndArray();
        json.WriteStartObject("expect");
        json.WriteBoolean("lossWithoutFsync", fault.ExpectsLoss);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string FindCommit()
    {
        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", ["-C", Repository.Root.FullName, "rev-parse", "--short", "HEAD"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            return git.StandardOutput.ReadToEnd().Trim();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return "unknown";
        }
    }
}
