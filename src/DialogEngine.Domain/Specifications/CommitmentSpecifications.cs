using DialogEngine.Commitments;
using DialogEngine.PublicBodies;
using DialogEngine.Registers;
using DialogEngine.Rights;
using DialogEngine.Texts;
using Asked = DialogEngine.Specifications.Specification<DialogEngine.Commitments.CommitmentFollowUp>;

namespace DialogEngine.Specifications;

/// <summary>What people ask of commitments when they follow them up.</summary>
/// <remarks>Each is asked of a <see cref="CommitmentFollowUp"/>, which says how it stood on its day.</remarks>
public static class CommitmentSpecifications
{
    /// <summary>Those that apply all the time.</summary>
    public static Asked Ongoing { get; } = Asked.Of(row => row.IsOngoing, LocalizedText.Of("löpande", "ongoing"));

    /// <summary>Those whose last day is before a day. One that is ongoing, or says no time, is never due.</summary>
    public static Asked DueBefore(DateOnly day) => Asked.Of(
        row => row.Due != null && row.Due < day,
        LocalizedText.Of($"med sista dag före {day:O}", $"due before {day:O}"));

    /// <summary>Those for which nothing has been done on a day or later: nothing ever, or the last thing before the day.</summary>
    public static Asked WithoutActivitySince(DateOnly day) => Asked.Of(
        row => row.LastActivityOn == null || row.LastActivityOn < day,
        LocalizedText.Of($"utan aktivitet sedan {day:O}", $"without activity since {day:O}"));

    /// <summary>Those that adopt a rights perspective, by its key: <c>RightsPerspectives.ChildRights.Key</c>, or that of one's own.</summary>
    public static Asked WithPerspective(EntryKey perspective)
    {
        ArgumentNullException.ThrowIfNull(perspective);
        var key = perspective.ToString();
        var name = RightsPerspectives.All.FirstOrDefault(known => known.Key == perspective)?.Name ?? LocalizedText.Of(key);
        return Asked.Of(
            row => row.Perspectives.Contains(key),
            LocalizedText.Of($"med perspektivet {name.In("sv")}", $"with the perspective {name.In("en")}"));
    }

    /// <summary>Those that have a group in mind in particular.</summary>
    public static Asked ForFocusGroup(FocusGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        var key = group.Key;
        return Asked.Of(
            row => row.FocusGroups.Contains(key),
            LocalizedText.Of($"för målgruppen {group.Name.In("sv")}", $"for the focus group {group.Name.In("en")}"));
    }

    /// <summary>Those that promise a kind of thing.</summary>
    public static Asked OfKind(CommitmentKind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return Asked.Of(row => row.Kind == kind, LocalizedText.Of($"av slaget {kind.Name.In("sv")}", $"of the kind {kind.Name.In("en")}"));
    }

    /// <summary>Those of signatories in a county. One of a signatory that belongs to no county is in none.</summary>
    public static Asked InCounty(CountyCode county)
    {
        ArgumentNullException.ThrowIfNull(county);
        return Asked.Of(row => row.County != null && row.County == county, LocalizedText.Of($"i län {county}", $"in county {county}"));
    }

    /// <summary>Those of one signatory.</summary>
    public static Asked BySignatory(PublicBodyCode signatory)
    {
        ArgumentNullException.ThrowIfNull(signatory);
        return Asked.Of(row => row.Signatory == signatory, LocalizedText.Of($"av {signatory}", $"by {signatory}"));
    }

    /// <summary>Those that stand in one way.</summary>
    public static Asked WithStatus(CommitmentStatus status)
    {
        var name = status.Name();
        return Asked.Of(row => row.Status == status, LocalizedText.Of($"med läget {name.In("sv")}", $"with the status {name.In("en")}"));
    }
}
