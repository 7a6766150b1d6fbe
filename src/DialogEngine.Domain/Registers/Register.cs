using DialogEngine.Activities;
using DialogEngine.Commitments;
using DialogEngine.Declarations;
using DialogEngine.PublicBodies;
using DialogEngine.Texts;

namespace DialogEngine.Registers;

/// <summary>Declarations, who signed them, what they promised there, and what came of it: everything that is followed up together.</summary>
/// <remarks>
/// Immutable; equality is by content, in the order of the entries. Entries refer to each other by key. A register made
/// by hand is not checked as it is made: <see cref="RegisterCheck"/> lists what is wrong in one, and the readers of files
/// check what they read.
/// </remarks>
/// <example>
/// <code>
/// var minutes = new Evidence(EntryKey.Parse("E-1"), new DateOnly(2021, 10, 5), LocalizedText.Of("Protokoll", "Minutes"));
/// var conversation = new Activity
/// {
///     Key = EntryKey.Parse("A-1"),
///     Kind = ActivityKind.Dialogue,
///     Title = LocalizedText.Of("Samtal på biblioteket", "A conversation at the library"),
///     Serves = [EntryKey.Parse("KH-2")],
///     CarriedOutOn = new DateOnly(2021, 10, 4),
/// };
///
/// var register = StrongDemocracy.Register.With(conversation, minutes);
///
/// var status = register.StatusOf(EntryKey.Parse("KH-2"), asOf: new DateOnly(2021, 12, 1));
/// Console.WriteLine($"{status.Status.Name().In("en")}. {status.Reason.Explanation().In("en")}");
/// // Under way. An activity has been carried out, and there is evidence of it.
/// </code>
/// </example>
public sealed partial record Register
{
    /// <summary>A register without any entries.</summary>
    public static Register Empty { get; } = new();

    /// <summary>The public bodies it speaks of.</summary>
    public ValueList<PublicBody> Bodies { get; init; }

    /// <summary>The counties it speaks of, for what they are called. A code may be used without standing here.</summary>
    public ValueList<County> Counties { get; init; }

    /// <summary>The declarations.</summary>
    public ValueList<Declaration> Declarations { get; init; }

    /// <summary>Who signed them, with their commitments.</summary>
    public ValueList<Signing> Signings { get; init; }

    /// <summary>Networks.</summary>
    public ValueList<DemocracyNetwork> Networks { get; init; }

    /// <summary>Programmes, such as a Democracy Week.</summary>
    public ValueList<Programme> Programmes { get; init; }

    /// <summary>Plans of activities and of communication.</summary>
    public ValueList<ActivityPlan> Plans { get; init; }

    /// <summary>What was done and is planned to be done.</summary>
    public ValueList<Activity> Activities { get; init; }

    /// <summary>What is due on the way.</summary>
    public ValueList<Milestone> Milestones { get; init; }

    /// <summary>Accounts of how it goes.</summary>
    public ValueList<ProgressReport> Reports { get; init; }

    /// <summary>Judgments of how it stands.</summary>
    public ValueList<Assessment> Assessments { get; init; }

    /// <summary>What all that rests on.</summary>
    public ValueList<Evidence> Evidence { get; init; }
}
