using DialogEngine.Checking.Reading;

namespace DialogEngine.Checking.Histories;

/// <summary>An acknowledgement of a ballot, with the receipt that came with it.</summary>
/// <param name="Of">The ballot that was sent.</param>
/// <param name="At">When it came.</param>
/// <param name="SentNotBefore">Before this the sending that it answers cannot have been.</param>
/// <param name="Verdict">The engine's word.</param>
/// <param name="Says">What it says stands; null when no receipt came.</param>
/// <param name="Line">Where it stands.</param>
internal sealed record Receipt(BallotOperation Of, double At, double SentNotBefore, string Verdict, LineReceipt? Says, Place Line)
{
    public bool SaysSuperseded => Verdict is "Superseded";
}
