using DialogEngine.Activities;
using DialogEngine.Commitments;
using DialogEngine.Periods;
using DialogEngine.Registers;
using DialogEngine.Texts;

namespace CommitmentRegister;

/// <summary>An activity that the municipality reports, with what shows that it was carried out. It is invented.</summary>
internal static class Conversation
{
    private static readonly DateOnly Day = new(2021, 10, 5);

    public static Activity Activity { get; } = new()
    {
        Key = EntryKey.Parse("KH-conversation-1"),
        Kind = ActivityKind.Dialogue,
        Title = LocalizedText.Of("Samtalskväll på biblioteket", "An evening of conversation at the library"),
        Serves = [EntryKey.Parse("KH-2"), EntryKey.Parse("democracy-week-2021")],
        When = Timing.In(Period.Day(Day)),
        CarriedOutOn = Day,
        Arenas = [new Arena(ArenaKind.Hybrid, LocalizedText.Of("Biblioteket", "The library"), [AccessMeasure.StepFree, AccessMeasure.HearingLoop])],
        Audiences = [FocusGroup.YoungPeople],
    };

    public static Evidence Notes { get; } = new(
        EntryKey.Parse("KH-notes-1"),
        On: Day.AddDays(2),
        LocalizedText.Of("Minnesanteckningar från kvällen", "Notes from the evening"));

    public static Register AddTo(Register register) => register.With(Activity, Notes);
}
