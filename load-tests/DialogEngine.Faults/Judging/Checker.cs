using System.Diagnostics;
using System.Text.Json;
using DialogEngine.Faults.Running;

namespace DialogEngine.Faults.Judging;

/// <summary>The program that judges a run, in a process of its own.</summary>
internal sealed class Checker(FileInfo assembly)
{
    private const int NothingFound = 0;
    private const int Found = 1;

    public async Task<Verdict> Judge(RunFolder folder, IReadOnlyList<string> arguments, CancellationToken stop)
    {
        if (!assembly.Exists) return NotJudged($"There is no checker at {assembly.FullName}: build load-tests/DialogEngine.Checker.");
        using var process = Process.Start(new ProcessStartInfo("dotnet", [assembly.FullName, folder.Path, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (said, errors) = (process.StandardOutput.ReadToEndAsync(stop), process.StandardError.ReadToEndAsync(stop));
        await process.WaitForExitAsync(stop);
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "checker.txt"), await said + await errors, stop);
        if (process.ExitCode is not (NothingFound or Found) || !File.Exists(folder.Verdict)) return NotJudged($"The checker ended with {process.ExitCode}: {await said}{await errors}");
        using var verdict = JsonDocument.Parse(await File.ReadAllTextAsync(folder.Verdict, stop));
        var violations = Violations(verdict.RootElement);
        if (process.ExitCode is Found && violations.Count == 0) violations = [(await said).Trim()];
        return new Verdict(true, violations, Counts(verdict.RootElement), Checked(verdict.RootElement));
    }

    private static Verdict NotJudged(string why) => new(false, [why], new Dictionary<string, long>(), new Dictionary<string, long>());

    // The verdict tells the first of each invariant, and counts all.
    private static Dictionary<string, long> Counts(JsonElement verdict) => verdict.TryGetProperty("invariants", out var invariants)
        ? invariants.EnumerateObject().Select(one => (one.Name, Count: one.Value.GetProperty("violations").GetInt64())).Where(one => one.Count > 0).ToDictionary(one => one.Name, one => one.Count)
        : [];

    private static List<string> Violations(JsonElement verdict) => verdict.TryGetProperty("violations", out var list)
        ? [.. list.EnumerateArray().Select(one => one.ValueKind is JsonValueKind.Object ? $"{Text(one, "invariant")}: {Text(one, "what")}" : one.ToString())]
        : [];

    private static SortedDictionary<string, long> Checked(JsonElement verdict)
    {
        var numbers = new SortedDictionary<string, long>(StringComparer.Ordinal);
        if (verdict.TryGetProperty("checked", out var looked) && looked.ValueKind is JsonValueKind.Object)
            foreach (var invariant in looked.EnumerateObject().Where(one => one.Value.ValueKind is JsonValueKind.Number)) numbers[invariant.Name] = invariant.Value.GetInt64();
        return numbers;
    }

    private static string Text(JsonElement from, string name) => from.TryGetProperty(name, out var value) ? value.ToString() : "";
}
