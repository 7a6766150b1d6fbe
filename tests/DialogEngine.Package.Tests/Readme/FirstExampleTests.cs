using DialogEngine.Activities;
using DialogEngine.Commitments;
using DialogEngine.Declarations;
using DialogEngine.Periods;
using DialogEngine.PublicBodies;
using DialogEngine.Registers;
using DialogEngine.Texts;

namespace DialogEngine.Readme;

/// <summary>The first example of the package's page.</summary>
public sealed class FirstExampleTests : IDisposable
{
    private readonly StringWriter Console = new();

    public void Dispose() => Console.Dispose();

    [Fact]
    public void ARegister_WithAPromiseAnActivityAndEvidence_KnowsHowItStands()
    {
        var municipality = new PublicBody(PublicBodyCode.Parse("municipality-9999"), LocalizedText.Of("Vår kommun", "Our municipality"));
        var promise = new Commitment
        {
            Key = EntryKey.Parse("promise-1"),
            Kind = CommitmentKind.PublicConversation,
            Statement = LocalizedText.Of("Hålla ett öppet samtal varje månad.", "Hold an open conversation every month."),
            When = Timing.In(Period.Year(2026)),
            FocusGroups = [FocusGroup.YoungPeople],
        };

        var register = Register.Empty
            .With(municipality)
            .With(new Declaration { Key = EntryKey.Parse("our-promises"), Name = LocalizedText.Of("Våra löften", "Our promises") })
            .With(new Signing
            {
                Key = EntryKey.Parse("signed"),
                Declaration = EntryKey.Parse("our-promises"),
                Signatory = municipality.Code,
                SignedOn = new DateOnly(2026, 1, 15),
                Commitments = [promise],
            });

        Console.WriteLine(register.StatusOf(promise.Key, asOf: new DateOnly(2026, 4, 1)).Status);
        // NotKnown: nobody has shown anything yet.

        register = register.With(
            new Activity
            {
                Key = EntryKey.Parse("march"),
                Kind = ActivityKind.Dialogue,
                Title = LocalizedText.Of("Samtal på biblioteket", "Conversation at the library"),
                Serves = [promise.Key],
                CarriedOutOn = new DateOnly(2026, 3, 12),
            },
            new Evidence(EntryKey.Parse("march-notes"), new DateOnly(2026, 3, 13), LocalizedText.Of("Minnesanteckningar", "Notes from the evening")));

        var status = register.StatusOf(promise.Key, asOf: new DateOnly(2026, 4, 1));
        Console.WriteLine($"{status.Status}: {status.Reason.Explanation().In("en")} ({status.Evidence[0].Description.In("en")})");
        // UnderWay: An activity has been carried out, and there is evidence of it. (Notes from the evening)

        Assert.Equal("NotKnown\nUnderWay: An activity has been carried out, and there is evidence of it. (Notes from the evening)\n", Console.ToString());
        Assert.Empty(RegisterCheck.Of(register));
    }
}
