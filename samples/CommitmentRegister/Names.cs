using DialogEngine.Catalogue;
using DialogEngine.Commitments;
using DialogEngine.PublicBodies;
using DialogEngine.Registers;
using DialogEngine.Rights;

namespace CommitmentRegister;

/// <summary>What public bodies, collaborators and rights perspectives are called in one language.</summary>
internal sealed class Names(Register register, string language)
{
    public string Of(PublicBodyCode code) =>
        register.Bodies.Concat(StrongDemocracy.Bodies).FirstOrDefault(body => body.Code == code)?.Name.In(language) ?? code.ToString();

    public string Of(Collaborator collaborator) => collaborator switch
    {
        Collaborator.Body one => Of(one.Code),
        Collaborator.Bodies { Kind: PublicBodyKind.Municipality } all => string.Format(null, Words.Municipalities.In(language), Of(all.County)),
        Collaborator.Bodies all => string.Format(null, Words.AllOf.In(language), Of(all.County), all.Kind.Name().In(language)),
        Collaborator.Others others => others.Description.In(language),
        _ => collaborator.ToString(),
    };

    public string Of(EntryKey perspective) =>
        RightsPerspectives.All.FirstOrDefault(one => one.Key == perspective)?.Name.In(language) ?? perspective.ToString();

    private string Of(CountyCode code) => register.Counties.FirstOrDefault(county => county.Code == code)?.Name.In(language) ?? code.ToString();
}
