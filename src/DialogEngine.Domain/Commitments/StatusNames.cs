using DialogEngine.Texts;

namespace DialogEngine.Commitments;

/// <summary>What statuses are called, and what they follow from in words.</summary>
public static class StatusNames
{
    /// <summary>What a status is called, in Swedish and English.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such status.</exception>
    public static LocalizedText Name(this CommitmentStatus status) => status switch
    {
        CommitmentStatus.NotKnown => LocalizedText.Of("Inte känt", "Not known"),
        CommitmentStatus.Lapsed => LocalizedText.Of("Upphört", "Lapsed"),
        CommitmentStatus.Overdue => LocalizedText.Of("Försenat", "Overdue"),
        CommitmentStatus.NotStarted => LocalizedText.Of("Inte påbörjat", "Not started"),
        CommitmentStatus.UnderWay => LocalizedText.Of("Pågår", "Under way"),
        CommitmentStatus.Fulfilled => LocalizedText.Of("Uppfyllt", "Fulfilled"),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "There is no such status."),
    };

    /// <summary>What a finding is called, in Swedish and English: as the status that it leads to.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such finding.</exception>
    public static LocalizedText Name(this AssessmentFinding finding) => finding switch
    {
        AssessmentFinding.NotStarted => CommitmentStatus.NotStarted.Name(),
        AssessmentFinding.UnderWay => CommitmentStatus.UnderWay.Name(),
        AssessmentFinding.Fulfilled => CommitmentStatus.Fulfilled.Name(),
        AssessmentFinding.Lapsed => CommitmentStatus.Lapsed.Name(),
        _ => throw new ArgumentOutOfRangeException(nameof(finding), finding, "There is no such finding."),
    };

    /// <summary>Why a status is what it is, as a sentence in Swedish and English.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such reason.</exception>
    public static LocalizedText Explanation(this StatusReason reason) => reason switch
    {
        StatusReason.NotAssessed => LocalizedText.Of(
            "Ingen har bedömt åtagandet, och det finns inga belägg för att något har gjorts.",
            "Nobody has assessed the commitment, and there is no evidence that anything has been done."),
        StatusReason.EvidenceMissing => LocalizedText.Of(
            "Den senaste bedömningen saknar belägg och räknas därför inte.",
            "The latest assessment names no evidence that exists, so it does not count."),
        StatusReason.NotAssessedSinceDue => LocalizedText.Of(
            "Sista dagen har passerat, och inga belägg från tiden därefter visar hur det gick.",
            "The last day has passed, and no evidence from after that day shows how it went."),
        StatusReason.Assessed => LocalizedText.Of(
            "En bedömning med belägg visar det.",
            "An assessment with evidence shows it."),
        StatusReason.AssessedSinceDue => LocalizedText.Of(
            "Sista dagen har passerat, och en senare bedömning med belägg visar att åtagandet inte var uppfyllt.",
            "The last day has passed, and a later assessment with evidence shows that the commitment was not fulfilled."),
        StatusReason.ActivityCarriedOut => LocalizedText.Of(
            "En aktivitet har genomförts, och det finns belägg för den.",
            "An activity has been carried out, and there is evidence of it."),
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "There is no such reason."),
    };
}
