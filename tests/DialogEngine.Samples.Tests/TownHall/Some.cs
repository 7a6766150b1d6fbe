using DialogEngine.TownHall.Meeting;

namespace DialogEngine.TownHall;

/// <summary>Values that do not matter.</summary>
internal static class Some
{
    public static Dictionary<string, string> Text => new() { ["sv"] = "Fler bussar?" };

    public static Poll Poll(int options, int min = 1, int max = 1) =>
        new("bussar", "resor", "MultipleChoice", Text, [.. Enumerable.Repeat(Text, options)], "Live", min, max);

    public static Question Question(double popularity) => new("bussen", Text, null, popularity, null, null, null);
}
