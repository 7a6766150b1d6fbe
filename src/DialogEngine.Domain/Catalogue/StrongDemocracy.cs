using DialogEngine.Activities;
using DialogEngine.Declarations;
using DialogEngine.PublicBodies;
using DialogEngine.Registers;
using DialogEngine.Texts;

namespace DialogEngine.Catalogue;

/// <summary>The Declaration for a strong democracy (Deklaration för en stark demokrati): what it says, who signed it in Värmland and what two of them promised, and Region Örebro län's plan for the democracy year.</summary>
/// <remarks>
/// <para>
/// Every text is there in Swedish and English, in the catalogue's own words, and every entry names where it was read
/// and when. What is not verified is left out: a list of commitments that is empty does not say that there are none,
/// and nothing here says how it went with any of them.
/// </para>
/// <para>
/// Keys: <c>strong-democracy</c> is the declaration; <c>signed-</c> and the code of the signatory, such as
/// <c>signed-municipality-1781</c>, is a signing; <c>RV-1</c> to <c>RV-5</c> and <c>KH-1</c> to <c>KH-5</c> are the
/// commitments of Region Värmland and of Kristinehamn, each in its own order; <c>democracy-week-2021</c> is the week
/// they promise together; what begins with <c>RO-</c> belongs to Region Örebro län's plan.
/// </para>
/// </remarks>
/// <seealso href="https://vardemokrati.se/">Vår demokrati – värd att värna varje dag</seealso>
/// <example>
/// <code>
/// var ways = StrongDemocracy.Kristinehamn.Commitments.Select(commitment =&gt; commitment.Kind.Name.In("sv"));
/// // Samverkan, Offentligt samtal, Demokrativecka, Kommunikation, Rättighetsperspektiv
/// </code>
/// </example>
public static class StrongDemocracy
{
    /// <summary>The declaration, with the aims that Värmland's eighteen signatories agreed on.</summary>
    public static Declaration Declaration => DeclarationEntry.Declaration;

    /// <summary>The 32 regions, county administrative boards and municipalities of Värmland and Örebro counties: each county's region first, then its board, then its municipalities by code.</summary>
    public static ValueList<PublicBody> Bodies { get; } = [.. OfficialBodies.InVarmland, .. OfficialBodies.InOrebro];

    /// <summary>Region Värmland's signing, with its five commitments.</summary>
    public static Signing RegionVarmland => RegionVarmlandSigning.Signing;

    /// <summary>Kristinehamn's signing, with its five commitments: alike, but not the same.</summary>
    public static Signing Kristinehamn => KristinehamnSigning.Signing;

    /// <summary>The Democracy Week of autumn 2021 that both promise to hold with others.</summary>
    public static Programme DemocracyWeek => DemocracyWeekEntry.Programme;

    /// <summary>Region Örebro län's plan for the democracy year: outwards, inwards and in communication. Its activities are in <see cref="Register"/>.</summary>
    public static ActivityPlan OrebroPlan => OrebroPlanEntry.Plan;

    /// <summary>The Democracy Network of Örebro county, which that plan means to intensify.</summary>
    public static DemocracyNetwork OrebroNetwork => OrebroNetworkEntry.Network;

    /// <summary>All of it, as one register.</summary>
    public static Register Register { get; } = new()
    {
        Bodies = Bodies,
        Counties = OfficialBodies.Counties,
        Declarations = [Declaration],
        Signings = [.. VarmlandSignings.All, .. OrebroSignings.All],
        Networks = [OrebroNetwork],
        Programmes = [DemocracyWeek],
        Plans = [OrebroPlan],
        Activities = OrebroActivities.All,
    };
}
