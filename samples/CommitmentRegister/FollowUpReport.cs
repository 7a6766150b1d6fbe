using DialogEngine.Commitments;
using DialogEngine.Declarations;
using DialogEngine.Registers;

namespace CommitmentRegister;

/// <summary>How it stands with each commitment, and what shows it.</summary>
internal static class FollowUpReport
{
    public static void Write(Paper paper, Register register, DateOnly on)
    {
        var names = new Names(register, paper.Language);
        foreach (var signing in register.Signings)
        {
            var declaration = register.Declarations.First(one => one.Key == signing.Declaration);
            paper.Line(names.Of(signing.Signatory), "");
            paper.Line(Words.Signed, declaration.Name.In(paper.Language), $"{signing.SignedOn:O}");
            paper.Line(Words.Added, Conversation.Activity.Title.In(paper.Language), $"{Conversation.Activity.CarriedOutOn:O}");
            paper.Heading(Words.FollowUp, $"{on:O}");
            foreach (var commitment in signing.Commitments) Write(paper, commitment, register.StatusOf(commitment.Key, on));
        }
    }

    private static void Write(Paper paper, Commitment commitment, AssessedStatus status)
    {
        var language = paper.Language;
        paper.Space();
        paper.Line($"{commitment.Key}  {status.Status.Name().In(language)}", $"{commitment.Kind.Name.In(language)}, {commitment.When.InWords(language)}");
        paper.Line(commitment.Statement.In(language), indent: 6);
        paper.Line(status.Reason.Explanation().In(language), indent: 6);
        foreach (var evidence in status.Evidence) paper.Line(paper.Say(Words.Evidence, evidence.Description.In(language), $"{evidence.On:O}"), indent: 6);
    }
}
