using DialogEngine.Activities;
using DialogEngine.Commitments;
using DialogEngine.Declarations;
using DialogEngine.Periods;
using DialogEngine.PublicBodies;
using DialogEngine.Texts;

namespace DialogEngine.Registers;

/// <summary>A register with one commitment of Kristinehamn, KH-2, which is due on the last day of 2021; and what a test adds to it.</summary>
internal static class Small
{
    public static EntryKey Commitment { get; } = EntryKey.Parse("KH-2");

    public static PublicBodyCode Kristinehamn { get; } = PublicBodyCode.Parse("municipality-1781");

    public static DateOnly SignedOn { get; } = new(2020, 10, 23);

    public static DateOnly LastDay { get; } = new(2021, 12, 31);

    public static LocalizedText Text { get; } = LocalizedText.Of("Ett samtal", "A conversation");

    public static Register Register { get; } = new()
    {
        Bodies = [new PublicBody(Kristinehamn, LocalizedText.Of("Kristinehamns kommun"))],
        Declarations = [new Declaration { Key = EntryKey.Parse("D"), Name = LocalizedText.Of("Deklaration för en stark demokrati") }],
        Signings =
        [
            new Signing
            {
                Key = EntryKey.Parse("KH"),
                Declaration = EntryKey.Parse("D"),
                Signatory = Kristinehamn,
                SignedOn = SignedOn,
                Commitments =
                [
                    new Commitment { Key = Commitment, Kind = CommitmentKind.PublicConversation, Statement = Text, When = Timing.In(Period.Year(2021)) },
                ],
            },
        ],
    };

    public static Register Ongoing { get; } = Register.With(Register.Signings[0] with
    {
        Commitments = [Register.Signings[0].Commitments[0] with { When = Timing.Ongoing }],
    });

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd");

    public static Evidence Evidence(string day, string key = "E-1") => new(EntryKey.Parse(key), Day(day), Text);

    public static Assessment Assessment(string day, AssessmentFinding finding, string key = "B-1") =>
        new(EntryKey.Parse(key), Commitment, Day(day), finding, []);

    public static Activity Activity(string? carriedOutOn, string key = "A-1") => new()
    {
        Key = EntryKey.Parse(key),
        Kind = ActivityKind.Dialogue,
        Title = Text,
        Serves = [Commitment],
        CarriedOutOn = carriedOutOn is null ? null : Day(carriedOutOn),
    };

    public static Milestone Milestone(string due, string? metOn = null, string key = "M-1") =>
        new(EntryKey.Parse(key), Commitment, Text, Day(due), metOn is null ? null : Day(metOn));
}
