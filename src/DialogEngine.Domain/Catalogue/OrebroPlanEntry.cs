using DialogEngine.Activities;
using DialogEngine.Commitments;
using DialogEngine.Periods;
using DialogEngine.Registers;
using DialogEngine.Texts;

namespace DialogEngine.Catalogue;

/// <summary>Region Örebro län's plan for the democracy year, in three parts. It is a plan, not a signing.</summary>
internal static class OrebroPlanEntry
{
    public static EntryKey External { get; } = EntryKey.Parse("RO-external");

    public static EntryKey Internal { get; } = EntryKey.Parse("RO-internal");

    public static EntryKey Communication { get; } = EntryKey.Parse("RO-communication");

    public static ActivityPlan Plan { get; } = new()
    {
        Key = EntryKey.Parse("RO-plan"),
        Name = LocalizedText.Of("Plan för demokratiåret", "Plan for the democracy year"),
        Body = OfficialBodies.RegionOrebro,
        DatedOn = new(2020, 9, 11),
        When = Timing.In(Period.Year(2021)),
        PolicyAreas =
        [
            PolicyArea.Democracy, PolicyArea.PublicHealth, PolicyArea.Sustainability, PolicyArea.Equality,
            PolicyArea.GenderEquality, PolicyArea.Integration, PolicyArea.CulturalUnderstanding, PolicyArea.TrustAndSafety,
        ],
        Parts = [ExternalPart, InternalPart, CommunicationPart],
        Source = Sources.OrebroMemo,
    };

    private static PlanPart ExternalPart => new()
    {
        Key = External,
        Kind = PlanPartKind.External,
        Name = LocalizedText.Of("Utåtriktat arbete", "Towards the public"),
        Description = LocalizedText.Of(
            "År 2021 startar länet om efter covid-19. Då ska invånarna vara med.",
            "In 2021 the county makes a new start after Covid-19, and the inhabitants are to be part of it."),
        SteeredBy =
        [
            new(
                LocalizedText.Of("Den regionala utvecklingsstrategin (RUS)", "The regional development strategy (RUS)"),
                LocalizedText.Of("Social sammanhållning och demokrati", "Social cohesion and democracy"),
                Emphasis: LocalizedText.Of(
                    "Kopplad till jämlik och jämställd hälsa och till länets kulturplan",
                    "Tied to equal and gender-equal health and to the county's culture plan")),
            new(
                LocalizedText.Of("Länets kulturplan", "The county's culture plan"),
                Emphasis: LocalizedText.Of("Kultur ses som en mänsklig rättighet", "Culture is seen as a human right")),
        ],
    };

    private static PlanPart InternalPart => new()
    {
        Key = Internal,
        Kind = PlanPartKind.Internal,
        Name = LocalizedText.Of("Internt arbete", "Within the organization"),
        Description = LocalizedText.Of(
            "Arbetet följer hållbarhetsprogrammet. Det följs upp med dialog och utbildning, för att människor ska bemötas bättre och inkluderas mer. Det hänger också ihop med arbetet med värdegrunden.",
            "The work follows the sustainability programme. It is followed up with dialogue and training, so that people are met in a better way and included more. It is also tied to the work on core values."),
        SteeredBy =
        [
            new(
                LocalizedText.Of("Det reviderade hållbarhetsprogrammet", "The revised sustainability programme"),
                Adoption: Timing.In(Period.Month(2020, 11)),
                Adopter: LocalizedText.Of("Regionfullmäktige", "The regional council"),
                Emphasis: LocalizedText.Of("Byggt på inkludering och icke-diskriminering", "Built on inclusion and non-discrimination")),
        ],
        Collaborators = [new Collaborator.Others(LocalizedText.Of("de fackliga organisationerna", "the trade unions"))],
    };

    private static PlanPart CommunicationPart => new()
    {
        Key = Communication,
        Kind = PlanPartKind.Communication,
        Name = LocalizedText.Of("Kommunikation", "Communication"),
        Description = LocalizedText.Of(
            "Informationsmaterial, tidningar, dialog i sociala medier, skärmar i väntrum och föreläsningar.",
            "Information material, magazines, dialogue on social media, screens in waiting rooms and lectures."),
    };
}
