using DialogEngine.Commitments;
using DialogEngine.Specifications;
using DialogEngine.Texts;
using static DialogEngine.Specifications.CommitmentSpecifications;

namespace CommitmentRegister;

/// <summary>Three questions: a named one, two combined, and one of one's own.</summary>
internal static class Questions
{
    public static void Write(Paper paper, ValueList<CommitmentFollowUp> rows, DateOnly on)
    {
        paper.Heading(Words.Questions);
        Specification<CommitmentFollowUp>[] questions =
        [
            DueBefore(new DateOnly(on.Year + 1, 1, 1)),
            Ongoing & WithoutActivitySince(on.AddMonths(-6)),
            Specification<CommitmentFollowUp>.Of(row => row.Evidence.Count == 0, Words.WithoutEvidence),
        ];
        foreach (var question in questions)
        {
            var asked = question.Description.In(paper.Language);
            paper.Line($"{char.ToUpperInvariant(asked[0])}{asked[1..]}", "");
            string[] found = [.. rows.Where(question).Select(row => $"{row.Key} {row.Kind.Name.In(paper.Language)}")];
            paper.Line(found.Length == 0 ? Words.None.In(paper.Language) : string.Join(", ", found), indent: 6);
        }
    }
}
