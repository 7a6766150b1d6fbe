using DialogEngine.Catalogue;
using DialogEngine.Formats;

namespace DialogEngine.Samples;

/// <summary>The register that <c>samples/CommitmentRegister</c> loads.</summary>
public class RegisterFileTests
{
    [Fact, Trait("written", "yes")]
    public void RegisterFile_IsKristinehamnsPartOfTheCatalogue() => WrittenFile.Holds(
        "samples/CommitmentRegister/register.json",
        RegisterJson.Write(StrongDemocracy.Register.Concerning(StrongDemocracy.Kristinehamn.Signatory)));
}
