using DialogEngine.Activities;
using DialogEngine.Registers;
using DialogEngine.Texts;

namespace DialogEngine.Catalogue;

/// <summary>The Democracy Network of Örebro county.</summary>
internal static class OrebroNetworkEntry
{
    public static DemocracyNetwork Network { get; } = new()
    {
        Key = EntryKey.Parse("RO-network"),
        Name = LocalizedText.Of("Örebro läns demokratinätverk", "The Democracy Network of Örebro County"),
        Method = LocalizedText.Of("Utbyte av erfarenheter och kunskap", "Exchange of experience and knowledge"),
        Purposes =
        [
            LocalizedText.Of(
                "Främja och värna demokrati och mänskliga rättigheter, och göra dem starkare",
                "Promote and safeguard democracy and human rights, and make them stronger"),
            LocalizedText.Of(
                "Öka förtroendet för länets demokratiska institutioner och arenor",
                "Build confidence in the county's democratic institutions and arenas"),
            LocalizedText.Of(
                "Motverka rasism, främlingsfientlighet, diskriminering och antidemokratiska krafter",
                "Counter racism, xenophobia, discrimination and anti-democratic forces"),
        ],
        Source = Sources.OrebroMemo,
    };
}
