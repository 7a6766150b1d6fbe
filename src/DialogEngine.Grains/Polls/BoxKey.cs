using System.Globalization;
using DialogEngine.Dialogues;
using DialogEngine.Storage.Ballots;

namespace DialogEngine.Polls;

/// <summary>The grain key of a box: <c>{dialogue}/{box}</c>.</summary>
internal static class BoxKey
{
    public static string Of(DialogueId dialogue, int box) => string.Create(CultureInfo.InvariantCulture, $"{dialogue}/{box}");

    /// <exception cref="FormatException">The key is not of that form.</exception>
    public static BoxId Parse(string key)
    {
        var parts = key.Split('/');
        if (parts.Length != 2) throw new FormatException($"A box's key is '{{dialogue}}/{{box}}'; this one is '{key}'.");
        return new BoxId(DialogueId.Parse(parts[0]), int.Parse(parts[1], CultureInfo.InvariantCulture));
    }
}
