using System.Collections.Immutable;

namespace DialogEngine.Dialogues;

/// <summary>What a dialogue decides about a command: a verdict, and the events that follow from it.</summary>
/// <param name="Verdict">What became of the command.</param>
/// <param name="Events">What happened; empty for a refusal, and for a command that had been carried out before.</param>
public sealed record Decision<TVerdict>(TVerdict Verdict, ImmutableArray<DialogueEvent> Events) where TVerdict : struct, Enum
{
    /// <summary>A verdict from which nothing follows.</summary>
    public static implicit operator Decision<TVerdict>(TVerdict verdict) => new(verdict, []);
}
