using DialogEngine.Activities;
using DialogEngine.Commitments;
using DialogEngine.Declarations;

namespace CommitmentRegister;

/// <summary>What two signatories have in common, and where they differ.</summary>
internal static class ComparisonReport
{
    public static void Write(Paper paper, Names names, Comparison comparison)
    {
        paper.Heading(Words.Comparison, string.Join(Words.And.In(paper.Language), comparison.Signatories.Select(names.Of)));
        foreach (var kind in comparison.Kinds)
        {
            paper.Line(kind.Kind.Name.In(paper.Language), "");
            foreach (var signatory in kind.Lacking) paper.Line(paper.Say(Words.Lacking, names.Of(signatory)), indent: 2);
            if (!kind.Differs) paper.Line(Words.Alike.In(paper.Language), indent: 2);
            foreach (var aspect in kind.Differing) Write(paper, names, aspect, kind);
            if (!kind.NameEachOther.IsEmpty) paper.Line(Words.NameEachOther.In(paper.Language), indent: 2);
        }
    }

    private static void Write(Paper paper, Names names, CommitmentAspect aspect, KindComparison kind)
    {
        var language = paper.Language;
        paper.Line($"{aspect.Name().In(language)}:", indent: 2);
        switch (aspect)
        {
            case CommitmentAspect.Place: Sides(kind.Places, place => $"{place}"); break;
            case CommitmentAspect.Statement: Sides(kind.Statements, statement => statement.In(language)); break;
            case CommitmentAspect.When: Sides(kind.When, when => when.InWords(language)); break;
            case CommitmentAspect.Occasion: Sides(kind.Occasions, occasion => occasion.In(language)); break;
            case CommitmentAspect.Collaborators: Sides(kind.Collaborators, names.Of); break;
            case CommitmentAspect.FocusGroups: Sides(kind.FocusGroups, group => group.Name.In(language)); break;
            case CommitmentAspect.Channels: Sides(kind.Channels, channel => channel.Name.In(language)); break;
            case CommitmentAspect.Arenas: Sides(kind.Arenas, arena => arena.Name().In(language)); break;
            case CommitmentAspect.Perspectives: Sides(kind.Perspectives, names.Of); break;
        }

        void Sides<T>(SideBySide<T> sides, Func<T, string> say)
        {
            var common = sides.Common;
            if (!common.IsEmpty) paper.Line($"{Words.InCommon.In(language)}: {string.Join(", ", common.Select(say))}", indent: 6);
            foreach (var side in sides.Sides)
            {
                string[] own = [.. side.Items.Except(common).Select(say)];
                if (own.Length > 0) paper.Line($"{names.Of(side.Signatory)}: {string.Join(", ", own)}", indent: 6);
                else if (common.IsEmpty) paper.Line($"{names.Of(side.Signatory)}: {Words.Nothing.In(language)}", indent: 6);
            }
        }
    }
}
