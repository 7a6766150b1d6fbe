using DialogEngine.Activities;
using DialogEngine.Commitments;
using DialogEngine.Periods;
using DialogEngine.Registers;
using DialogEngine.Texts;

namespace DialogEngine.Catalogue;

/// <summary>What Region Örebro län planned for the democracy year. That it was planned does not say that it was done.</summary>
internal static class OrebroActivities
{
    private static readonly Timing In2021 = Timing.In(Period.Year(2021));

    public static ValueList<Activity> All { get; } =
    [
        Planned("RO-citizen-dialogues", ActivityKind.Dialogue, OrebroPlanEntry.External, "Medborgardialoger", "Citizen dialogues") with
        {
            Description = LocalizedText.Of(
                "I några av de områden som har drabbats hårdast.", "In some of the areas that have been hit hardest."),
            When = In2021,
            Audiences = [FocusGroup.Inhabitants],
        },
        Planned("RO-network-2021", ActivityKind.NetworkMeeting, OrebroPlanEntry.External, "Demokratinätverket arbetar mer intensivt", "The Democracy Network works more intensively") with
        {
            Serves = [OrebroPlanEntry.External, OrebroNetworkEntry.Network.Key],
            When = In2021,
        },
        Planned("RO-staff-dialogue", ActivityKind.Dialogue, OrebroPlanEntry.Internal, "Dialog om bemötande och inkludering", "Dialogue about how people are met and included") with
        {
            Audiences = [FocusGroup.Staff],
        },
        Planned("RO-staff-training", ActivityKind.Training, OrebroPlanEntry.Internal, "Utbildning om bemötande och inkludering", "Training in how people are met and included") with
        {
            Audiences = [FocusGroup.Staff],
        },
        Through(Channel.InformationMaterial, "RO-material", ActivityKind.Publication, "Informationsmaterial", "Information material"),
        Through(Channel.Magazine, "RO-tillsammans", ActivityKind.Publication, "Tidningen Tillsammans", "The magazine Tillsammans"),
        Through(Channel.Magazine, "RO-leva", ActivityKind.Publication, "Tidningen Leva", "The magazine Leva"),
        Planned("RO-social-media", ActivityKind.Dialogue, OrebroPlanEntry.Communication, "Dialog på Instagram och Facebook", "Dialogue on Instagram and Facebook") with
        {
            Channels = [Channel.Instagram, Channel.Facebook],
            Arenas = [new(ArenaKind.Digital)],
        },
        Through(Channel.WaitingRoomScreens, "RO-screens", ActivityKind.Communication, "Skärmar i väntrum", "Screens in waiting rooms"),
        Lecture("RO-lectures-public", "Föreläsningar för allmänheten", "Lectures for the public", FocusGroup.Public),
        Lecture("RO-lectures-patients", "Föreläsningar för patienter och närstående", "Lectures for patients and relatives", FocusGroup.Patients, FocusGroup.Relatives),
        Lecture("RO-lectures-staff", "Föreläsningar för medarbetare", "Lectures for staff", FocusGroup.Staff),
    ];

    private static Activity Planned(string key, ActivityKind kind, EntryKey part, string swedish, string english) => new()
    {
        Key = EntryKey.Parse(key),
        Kind = kind,
        Title = LocalizedText.Of(swedish, english),
        Serves = [part],
        Source = Sources.OrebroMemo,
    };

    private static Activity Through(Channel channel, string key, ActivityKind kind, string swedish, string english) =>
        Planned(key, kind, OrebroPlanEntry.Communication, swedish, english) with { Channels = [channel] };

    private static Activity Lecture(string key, string swedish, string english, params ReadOnlySpan<FocusGroup> audiences) =>
        Planned(key, ActivityKind.Lecture, OrebroPlanEntry.Communication, swedish, english) with { Audiences = [.. audiences] };
}
