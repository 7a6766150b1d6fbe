using System.Reflection;
using DialogEngine.Dialogues;
using DialogEngine.Polls;
using Orleans.Concurrency;

namespace DialogEngine.Simulating;

/// <summary>Which calls may come among others, as the grain interfaces say.</summary>
internal static class Turns
{
    private static readonly HashSet<string> Boxes = Interleaving(typeof(IBallotBoxGrain));
    private static readonly HashSet<string> Dialogues = Interleaving(typeof(IDialogueGrain));

    public static bool OfBox(string method) => Boxes.Contains(method);

    public static bool OfDialogue(string method) => Dialogues.Contains(method);

    private static HashSet<string> Interleaving(Type grain) =>
        [.. grain.GetMethods().Where(method => method.IsDefined(typeof(AlwaysInterleaveAttribute))).Select(method => method.Name)];
}
