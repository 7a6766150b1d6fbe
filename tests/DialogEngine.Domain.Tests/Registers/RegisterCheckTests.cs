using DialogEngine.Activities;
using DialogEngine.Commitments;
using DialogEngine.Declarations;
using DialogEngine.PublicBodies;
using DialogEngine.Texts;

namespace DialogEngine.Registers;

public class RegisterCheckTests
{
    private static readonly PublicBodyCode Unknown = PublicBodyCode.Parse("region-17");

    private static readonly EntryKey Nobody = EntryKey.Parse("RV-9");

    private static Signing Signing => Small.Register.Signings[0];

    private static Commitment Commitment => Signing.Commitments[0];

    [Fact]
    public void Register_WithoutMistakes_HasNone() => Assert.Empty(RegisterCheck.Of(Small.Register));

    [Fact]
    public void Register_ThatIsNull_Throws() => Assert.Throws<ArgumentNullException>(() => RegisterCheck.Of(null!));

    [Fact]
    public void Key_ThatTwoEntriesHave_IsAMistakeThatSaysWhereTheFirstIs()
    {
        Finds(Small.Register with { Evidence = [Small.Evidence("2021-01-01", "x"), Small.Evidence("2021-01-02", "x")] },
            "/evidence/1/key", "a key that no other entry has", "'x', which evidence has too: /evidence/0");
        Finds(Small.Register.With(Small.Evidence("2021-01-01", "KH-2")),
            "/evidence/0/key", "a key that no other entry has", "'KH-2', which a commitment has too: /signings/0/commitments/0");
        Finds(Small.Register.With(Signing with { Commitments = [Commitment, Commitment with { Statement = LocalizedText.Of("Annat") }] }),
            "/signings/0/commitments/1/key", "a key that no other entry has", "'KH-2', which a commitment has too: /signings/0/commitments/0");
        Finds(Small.Register.With(Plan() with { Parts = [Part("P-1"), Part("P-1")] }),
            "/plans/0/parts/1/key", "a key that no other entry has", "'P-1', which a part of a plan has too: /plans/0/parts/0");
    }

    [Fact]
    public void Code_ThatTwoEntriesHave_IsAMistake()
    {
        Finds(Small.Register with { Bodies = [.. Small.Register.Bodies, .. Small.Register.Bodies] },
            "/bodies/1/code", "a body that is not listed yet", "'municipality-1781', which is listed already: /bodies/0");
        var county = new County(CountyCode.Parse("17"), Small.Text);
        Finds(Small.Register with { Counties = [county, county] },
            "/counties/1/code", "a county that is not listed yet", "'17', which is listed already: /counties/0");
    }

    [Fact]
    public void Reference_ToNothing_IsAMistake()
    {
        const string found = "'RV-9', which no entry has";
        Finds(Small.Register.With(Signing with { Declaration = Nobody }), "/signings/0/declaration", "the key of a declaration", found);
        Finds(Small.Register.With(Programme() with { Serves = [Small.Commitment, Nobody] }), "/programmes/0/serves/1", "the key of a commitment", found);
        Finds(Small.Register.With(Small.Activity(null) with { Serves = [Nobody] }),
            "/activities/0/serves/0", "the key of a commitment, a part of a plan, a network or a programme", found);
        Finds(Small.Register.With(Small.Activity(null) with { Evidence = [Nobody] }), "/activities/0/evidence/0", "the key of evidence", found);
        Finds(Small.Register.With(Small.Milestone("2021-06-01") with { Commitment = Nobody }), "/milestones/0/commitment", "the key of a commitment", found);
        Finds(Small.Register.With(Small.Milestone("2021-06-01") with { Evidence = [Nobody] }), "/milestones/0/evidence/0", "the key of evidence", found);
        Finds(Small.Register.With(Report() with { Commitment = Nobody }), "/reports/0/commitment", "the key of a commitment", found);
        Finds(Small.Register.With(Report() with { Evidence = [Nobody] }), "/reports/0/evidence/0", "the key of evidence", found);
        Finds(Small.Register.With(Small.Assessment("2021-06-01", default) with { Commitment = Nobody }), "/assessments/0/commitment", "the key of a commitment", found);
        Finds(Small.Register.With(Small.Assessment("2021-06-01", default) with { Evidence = [Nobody] }), "/assessments/0/evidence/0", "the key of evidence", found);
    }

    [Fact]
    public void Reference_ThatDiffersInCapitalsOnly_IsToldWhatIsThere() =>
        Finds(Small.Register.With(Small.Milestone("2021-06-01") with { Commitment = EntryKey.Parse("kh-2") }),
            "/milestones/0/commitment", "the key of a commitment", "'kh-2', which no entry has; there is 'KH-2'");

    [Fact]
    public void Reference_ToAnEntryOfTheWrongSort_IsAMistake()
    {
        Finds(Small.Register.With(Report() with { Commitment = EntryKey.Parse("KH") }), "/reports/0/commitment", "the key of a commitment", "'KH', which is a signing");
        Finds(Small.Register.With(Report() with { Evidence = [Small.Commitment] }), "/reports/0/evidence/0", "the key of evidence", "'KH-2', which is a commitment");
        Finds(Small.Register.With(Plan()).With(Small.Activity(null) with { Serves = [Plan().Key] }),
            "/activities/0/serves/0", "the key of a commitment, a part of a plan, a network or a programme", "'P', which is a plan");
    }

    [Fact]
    public void Code_ThatIsNotListed_IsAMistakeWhereverItStands()
    {
        const string expected = "the code of a body that the register lists";
        const string found = "'region-17', an unknown code";
        ValueList<Collaborator> collaborators = [new Collaborator.Others(Small.Text), new Collaborator.Body(Unknown)];
        Finds(Small.Register.With(Signing with { Signatory = Unknown }), "/signings/0/signatory", expected, found);
        Finds(Small.Register.With(Signing with { Commitments = [Commitment with { Collaborators = collaborators }] }), "/signings/0/commitments/0/collaborators/1", expected, found);
        Finds(Small.Register.With(Small.Register.Declarations[0] with { JointAims = [new JointAims(Small.SignedOn, [Small.Kristinehamn, Unknown], [])] }),
            "/declarations/0/jointAims/0/signatories/1", expected, found);
        Finds(Small.Register.With(Network() with { Convener = Unknown }), "/networks/0/convener", expected, found);
        Finds(Small.Register.With(Network() with { Members = collaborators }), "/networks/0/members/1", expected, found);
        Finds(Small.Register.With(Programme() with { Organizers = collaborators }), "/programmes/0/organizers/1", expected, found);
        Finds(Small.Register.With(Plan() with { Body = Unknown }), "/plans/0/body", expected, found);
        Finds(Small.Register.With(Plan() with { Parts = [Part("P-1") with { Collaborators = collaborators }] }), "/plans/0/parts/0/collaborators/1", expected, found);
        Finds(Small.Register.With(Small.Activity(null) with { Collaborators = collaborators }), "/activities/0/collaborators/1", expected, found);
    }

    [Fact]
    public void Collaborators_OfAKindWithoutCounties_AreAMistake() =>
        Finds(Small.Register.With(Network() with { Members = [new Collaborator.Bodies(PublicBodyKind.Agency, CountyCode.Parse("17"))] }),
            "/networks/0/members/0", "a kind of body that belongs to a county", "'Agency'");

    [Fact]
    public void Collaborator_ThatIsTheSignatoryItself_IsAMistake() =>
        Finds(Small.Register.With(Signing with { Commitments = [Commitment with { Collaborators = [new Collaborator.Body(Small.Kristinehamn)] }] }),
            "/signings/0/commitments/0/collaborators/0", "another body than the one that signed", "'municipality-1781'");

    [Fact]
    public void Signing_OfADeclarationThatTheBodyHasSigned_IsAMistake() =>
        Finds(Small.Register.With(Signing with { Key = EntryKey.Parse("KH-again"), Commitments = [] }),
            "/signings/1/signatory", "a body that has not signed this declaration yet", "'municipality-1781', which has: /signings/0");

    [Fact]
    public void Signing_OnADayWhenItWasClosed_IsAMistake()
    {
        var closed = Small.Register.With(Small.Register.Declarations[0] with { ClosedOn = Small.SignedOn });

        Finds(closed, "/signings/0/signedOn", "a day before 2020-10-23, when 'D' was closed for signing", "2020-10-23");
        Assert.Empty(RegisterCheck.Of(Small.Register.With(Small.Register.Declarations[0] with { ClosedOn = Small.SignedOn.AddDays(1) })));
    }

    [Fact]
    public void Activity_CarriedOutAndCalledOff_IsAMistake() =>
        Finds(Small.Register.With(Small.Activity("2021-06-01") with { IsCalledOff = true }),
            "/activities/0/isCalledOff", "either called off or carried out", "both: called off, and carried out on 2021-06-01");

    [Fact]
    public void WhatIsSaidOfACommitmentBeforeItWasMade_IsAMistake()
    {
        const string expected = "2020-10-23, when 'KH-2' was made, or later";
        Finds(Small.Register.With(Small.Milestone("2020-10-22")), "/milestones/0/due", expected, "2020-10-22");
        Finds(Small.Register.With(Small.Milestone("2021-06-01", metOn: "2002-06-01")), "/milestones/0/metOn", expected, "2002-06-01");
        Finds(Small.Register.With(Report() with { On = Small.SignedOn.AddDays(-1) }), "/reports/0/on", expected, "2020-10-22");
        Finds(Small.Register.With(Small.Assessment("2012-06-01", default)), "/assessments/0/on", expected, "2012-06-01");
        Assert.Empty(RegisterCheck.Of(Small.Register.With(Small.Assessment("2020-10-23", default))));
    }

    [Fact]
    public void Address_ThatIsNotOnTheWeb_IsAMistakeWhereverItStands()
    {
        foreach (var address in new[] { "beslut.pdf", "file:///beslut.pdf", "javascript:alert(1)", "ftp://example.org/" })
        {
            var source = new Source("Beslut", new Uri(address, UriKind.RelativeOrAbsolute), Small.SignedOn);
            Where(Small.Register.With(Small.Register.Bodies[0] with { Source = source }), "/bodies/0/source");
            Where(Small.Register.With(new County(CountyCode.Parse("17"), Small.Text, source)), "/counties/0/source");
            Where(Small.Register.With(Small.Register.Declarations[0] with { Sources = [source] }), "/declarations/0/sources/0");
            Where(Small.Register.With(Small.Register.Declarations[0] with { JointAims = [new JointAims(Small.SignedOn, [], [], source)] }), "/declarations/0/jointAims/0/source");
            Where(Small.Register.With(Signing with { Source = source }), "/signings/0/source");
            Where(Small.Register.With(Signing with { Commitments = [Commitment with { Source = source }] }), "/signings/0/commitments/0/source");
            Where(Small.Register.With(Network() with { Source = source }), "/networks/0/source");
            Where(Small.Register.With(Programme() with { Source = source }), "/programmes/0/source");
            Where(Small.Register.With(Plan() with { Source = source }), "/plans/0/source");
            Where(Small.Register.With(Small.Activity(null) with { Source = source }), "/activities/0/source");
            Where(Small.Register.With(Small.Evidence("2021-06-01") with { Source = source }), "/evidence/0/source");

            void Where(Register register, string place) =>
                Finds(register, $"{place}/address", "an address on the web, such as https://example.org/", $"'{source.Address}'");
        }
    }

    [Fact]
    public void Kind_ThatIsNone_IsAMistake()
    {
        Finds(Small.Register.With(Small.Activity(null) with { Kind = (ActivityKind)7 }), "/activities/0/kind",
            "one of Dialogue, Training, Lecture, Publication, NetworkMeeting, Communication, Other", "7");
        Finds(Small.Register.With(Small.Activity(null) with { Arenas = [new Arena((ArenaKind)3)] }), "/activities/0/arenas/0/kind", "one of Physical, Digital, Hybrid", "3");
        Finds(Small.Register.With(Signing with { Commitments = [Commitment with { Arenas = [ArenaKind.Hybrid, (ArenaKind)3] }] }),
            "/signings/0/commitments/0/arenas/1", "one of Physical, Digital, Hybrid", "3");
        Finds(Small.Register.With(Plan() with { Parts = [Part("P-1") with { Kind = (PlanPartKind)3 }] }), "/plans/0/parts/0/kind", "one of External, Internal, Communication", "3");
        Finds(Small.Register.With(Small.Assessment("2021-06-01", (AssessmentFinding)4)), "/assessments/0/finding", "one of NotStarted, UnderWay, Fulfilled, Lapsed", "4");
    }

    [Fact]
    public void Count_BelowNothing_IsAMistake() =>
        Finds(Small.Register.With(Small.Register.Declarations[0] with { Signatories = new SignatoryCount(-1, Small.SignedOn) }),
            "/declarations/0/signatories/count", "0 or more", "-1");

    [Fact]
    public void Perspectives_AreNotLookedUp() =>
        Assert.Empty(RegisterCheck.Of(Small.Register.With(Signing with { Commitments = [Commitment with { Perspectives = [EntryKey.Parse("var-egen")] }] })));

    [Fact]
    public void EvidenceThatIsMissing_IsNoMistake()
    {
        Assert.Empty(RegisterCheck.Of(Small.Register.With(Small.Assessment("2021-06-01", AssessmentFinding.Fulfilled))));
        Assert.Empty(RegisterCheck.Of(Small.Register.With(Small.Activity("2021-06-01"))));
    }

    [Fact]
    public void Activity_CarriedOutBeforeOrAfterItsTime_IsNoMistake() =>
        Assert.Empty(RegisterCheck.Of(Small.Register.With(Small.Activity("2020-01-01") with { When = Periods.Timing.In(Periods.Period.Year(2021)) })));

    [Fact]
    public void Mistakes_AreAllFound_InTheOrderOfTheRegister()
    {
        var register = Small.Register
            .With(Small.Evidence("2021-06-01", "KH"))
            .With(Small.Assessment("2021-06-01", default) with { Commitment = Nobody, Evidence = [Nobody, Small.Commitment] })
            .With(Signing with { Signatory = Unknown });

        Assert.Equal(
            ["/signings/0/signatory", "/assessments/0/commitment", "/assessments/0/evidence/0", "/assessments/0/evidence/1", "/evidence/0/key"],
            RegisterCheck.Of(register).Select(mistake => mistake.Place));
    }

    [Fact]
    public void EvidenceThatIsTakenAway_IsMissedWhereItIsNamed() => RegisterGen.Register.Sample(register =>
    {
        foreach (var evidence in register.Evidence)
        {
            var named = register.Activities.Count(one => one.Evidence.Contains(evidence.Key))
                + register.Milestones.Count(one => one.Evidence.Contains(evidence.Key))
                + register.Reports.Count(one => one.Evidence.Contains(evidence.Key))
                + register.Assessments.Count(one => one.Evidence.Contains(evidence.Key));
            var mistakes = RegisterCheck.Of(register.Without(evidence.Key));

            Assert.Equal(named, mistakes.Length);
            Assert.All(mistakes, mistake => Assert.Equal($"'{evidence.Key}', which no entry has", mistake.Found));
        }
    });

    private static DemocracyNetwork Network() => new() { Key = EntryKey.Parse("N"), Name = Small.Text };

    private static Programme Programme() => new() { Key = EntryKey.Parse("W"), Name = Small.Text };

    private static ActivityPlan Plan() => new() { Key = EntryKey.Parse("P"), Name = Small.Text, Body = Small.Kristinehamn };

    private static PlanPart Part(string key) => new() { Key = EntryKey.Parse(key), Kind = PlanPartKind.Internal, Name = Small.Text };

    private static ProgressReport Report() => new(EntryKey.Parse("R-1"), Small.Commitment, Small.LastDay, Small.Text);

    private static void Finds(Register register, string place, string expected, string found) =>
        Assert.Equal(new Mistake(place, expected, found), Assert.Single(RegisterCheck.Of(register)));
}
