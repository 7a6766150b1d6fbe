using DialogEngine.PublicBodies;
using DialogEngine.Texts;

namespace DialogEngine.Rights;

/// <summary>Those who must respect, protect and fulfill rights: the state, and every public body in what it does.</summary>
/// <param name="Kind">What kind of public body.</param>
/// <param name="Duties">What it must do, in its own matters.</param>
public sealed record DutyBearer(PublicBodyKind Kind, ValueList<LocalizedText> Duties)
{
    /// <summary>The kinds of public bodies that hold dialogues, and what each must do. An organization that is no authority is not among them.</summary>
    public static ValueList<DutyBearer> Known { get; } =
    [
        new(PublicBodyKind.Municipality,
        [
            LocalizedText.Of("Respektera, skydda och förverkliga rättigheterna i skola, omsorg, planering och allt annat kommunen gör.", "Respect, protect and fulfill the rights in schools, care, planning and everything else it does."),
            LocalizedText.Of("Pröva barnets bästa i beslut som rör barn, och höra barnen.", "Weigh the best interests of the child in decisions that concern children, and hear them."),
        ]),
        new(PublicBodyKind.Region,
        [
            LocalizedText.Of("Respektera, skydda och förverkliga rättigheterna i vård, kollektivtrafik, kultur och utveckling.", "Respect, protect and fulfill the rights in health care, public transport, culture and development."),
            LocalizedText.Of("Pröva barnets bästa i beslut som rör barn, och höra barnen.", "Weigh the best interests of the child in decisions that concern children, and hear them."),
        ]),
        new(PublicBodyKind.CountyAdministrativeBoard,
        [
            LocalizedText.Of("Se till att de mänskliga rättigheterna vägs in i länet, och samordna andra som har del i det.", "See to it that human rights are weighed in throughout the county, and bring others who share in it together."),
        ]),
        new(PublicBodyKind.Agency,
        [
            LocalizedText.Of("Respektera, skydda och förverkliga rättigheterna inom sitt uppdrag.", "Respect, protect and fulfill the rights within its task."),
        ]),
    ];

    /// <summary>What a kind of body must do; null where it bears no duty under human rights.</summary>
    public static DutyBearer? Of(PublicBodyKind kind) => Known.FirstOrDefault(bearer => bearer.Kind == kind);
}
