using DialogEngine.Declarations;

namespace DialogEngine.Formats;

/// <summary>A signing as it is written.</summary>
internal static class SigningForm
{
    public static void Write(EntryWriter entry, Signing signing)
    {
        entry.Value("key", signing.Key, Notation.Key);
        entry.Value("declaration", signing.Declaration, Notation.Key);
        entry.Value("signatory", signing.Signatory, Notation.Code);
        entry.Day("signedOn", signing.SignedOn);
        entry.Entries("commitments", signing.Commitments, CommitmentForm.Write);
        entry.Entry("source", signing.Source, SourceForm.Write);
    }

    public static Signing Read(EntryReader entry) => new()
    {
        Key = entry.Value("key", Notation.Key),
        Declaration = entry.Value("declaration", Notation.Key),
        Signatory = entry.Value("signatory", Notation.Code),
        SignedOn = entry.Value("signedOn", Notation.Day),
        Commitments = entry.Entries("commitments", CommitmentForm.Read),
        Source = entry.OptionalEntry("source", SourceForm.Read),
    };
}
