using System.Globalization;
using DialogEngine.LoadTests.Accounting;
using DialogEngine.LoadTests.Measuring;
using DialogEngine.LoadTests.Scenarios;

namespace DialogEngine.LoadTests.Reports;

/// <summary>The language of a report, and how it writes numbers.</summary>
internal sealed class Words
{
    private readonly NumberFormatInfo _numbers;

    private Words(string language, string group, string point)
    {
        Language = language;
        _numbers = new NumberFormatInfo { NumberGroupSeparator = group, NumberDecimalSeparator = point };
    }

    public static Words English { get; } = new("en", ",", ".");

    public static Words Swedish { get; } = new("sv", "\u202f", ",");

    public string Language { get; }

    public static Words In(string language) => language == "sv" ? Swedish : English;

    /// <summary>One of two wordings of the same.</summary>
    public string this[string sv, string en] => Language == "sv" ? sv : en;

    public string this[Wording wording] => this[wording.Sv, wording.En].Replace('\'', '’');

    public string Number(double number) => number.ToString("N0", _numbers);

    /// <summary>A number with as many decimals as its size deserves.</summary>
    public string Figure(double number) => number.ToString(number == 0 || number >= 100 ? "N0" : number >= 10 ? "N1" : "N2", _numbers);

    /// <summary>A time, in milliseconds or seconds.</summary>
    public string Time(double ms) => ms < 1000 ? $"{Figure(ms)}\u00a0ms" : $"{Figure(ms / 1000)}\u00a0s";

    /// <summary>A time that somebody asked for: no more decimals than they gave it.</summary>
    public string Limit(double ms) => ms < 1000 ? $"{Tick(ms)}\u00a0ms" : $"{Tick(ms / 1000)}\u00a0s";

    /// <summary>Processor time, in microseconds, milliseconds or seconds.</summary>
    public string Effort(double us) => us < 1000 ? $"{Figure(us)}\u00a0µs" : Time(us / 1000);

    /// <summary>A part of a whole, from 0 to 1.</summary>
    public string Share(double part) => $"{Tick(100 * part)}{this["\u00a0", ""]}%";

    /// <summary>So many of what is counted, which has one name for one of them and another for more.</summary>
    public string Count(long count, string one, string more) => count == 0 ? this["inga", "none"] : $"{Number(count)}\u00a0{(count == 1 ? one : more)}";

    /// <summary>A commit; a plus behind it says that something was changed since.</summary>
    public string Version(string? commit) => commit switch
    {
        null => this["okänd", "unknown"],
        _ when commit.EndsWith('+') => this[$"{commit[..^1]}, med ändringar som inte är incheckade", $"{commit[..^1]}, with changes that are not committed"],
        _ => commit,
    };

    /// <summary>A number beside an axis: no more decimals than it needs.</summary>
    public string Tick(double number) => number.ToString(number >= 1000 ? "N0" : "0.##", _numbers);

    public string Percent(string statistic) => statistic switch
    {
        "p50" => this["hälften", "half"],
        "p95" => this["95 av 100", "95 in 100"],
        "p99" => this["99 av 100", "99 in 100"],
        _ => this["alla", "all"],
    };

    public string Of(Measure measure) => measure switch
    {
        Measure.Join => this["Gå med", "Joining"],
        Measure.Acknowledgement => this["Svar på röst", "Ballot acknowledged"],
        Measure.RemoteAcknowledgement => this["– för dem på distans", "– of those far away"],
        Measure.HinderedAcknowledgement => this["– för långsamma telefoner", "– of slow phones"],
        Measure.Question => this["Svar på fråga", "Question acknowledged"],
        Measure.Projector => this["Resultat på projektorn", "Tally on the projector"],
        Measure.Phones => this["Resultat på telefonerna", "Tally on the phones"],
        Measure.RemotePhones => this["– för dem på distans", "– of those far away"],
        Measure.Reconnect => this["Tillbaka efter avbrott", "Back after a lost connection"],
        _ => this["Simulatorns egen försening", "The simulator’s own lateness"],
    };

    /// <summary>A threshold as a sentence without its end: <c>95 in 100 ballots acknowledged within</c>.</summary>
    public string Of(Threshold threshold)
    {
        if (threshold.Name.Split('.') is [var measure, var statistic] && Threshold.Measures.Contains(measure)) return Kept(measure, Percent(statistic));
        return threshold.Name switch
        {
            "unknown" => this["Obesvarade när körningen slutade", "Unanswered when the run ended"],
            "told-to-wait" => this["Ombedda att försöka igen", "Told to try again"],
            "server.megabytes" => this["Serverns minne, som mest", "The server’s memory, at most"],
            _ => this["Processorkärnor som servern använde, i snitt", "Processor cores the server used, on average"],
        };
    }

    public string Of(Fault fault) => fault switch
    {
        Fault.LostBallot => this["Bekräftade röster som saknas i resultatet", "Acknowledged ballots missing from the result"],
        Fault.DoubledBallot => this["Röster som räknats mer än en gång", "Ballots counted more than once"],
        Fault.ChangedBallot => this["Röster som räknats på fel alternativ", "Ballots counted for another option"],
        Fault.ForeignBallot => this["Räknade röster som ingen har lagt", "Counted ballots that nobody cast"],
        Fault.RefusedBallotCounts => this["Avvisade röster som ändå räknats", "Refused ballots that count all the same"],
        Fault.TallyDiffers => this["Resultatet är inte summan av rösterna", "The result is not the sum of its ballots"],
        Fault.SupportsDiffer => this["Frågor med fel antal stöd", "Questions with the wrong number of supports"],
        Fault.LostQuestion => this["Bekräftade frågor som saknas", "Acknowledged questions that are missing"],
        Fault.WentBack => this["Något som visades gick tillbaka", "Something that was shown went back"],
        Fault.LeftBehind => this["Telefoner som inte fick det sista beskedet i tid", "Phones that were not told the last of it in time"],
        Fault.WrongVerdict => this["Felaktiga besked", "Verdicts that should not be"],
        Fault.ImpossibleTally => this["Omöjliga mellanresultat", "Tallies that cannot be"],
        Fault.NotPublished => this["Resultatet kunde inte läsas", "The result could not be read"],
        _ => this["Telefoner som aldrig kom in", "Phones that never got in"],
    };

    private string Kept(string measure, string who) => measure switch
    {
        "join" => this[$"Med i samtalet ({who}) inom", $"In the dialogue ({who}) within"],
        "acknowledgement" => this[$"Rösten bekräftad ({who}) inom", $"Ballot acknowledged ({who}) within"],
        "question" => this[$"Frågan bekräftad ({who}) inom", $"Question acknowledged ({who}) within"],
        "projector" => this[$"Rösten på projektorn ({who}) inom", $"Ballot on the projector ({who}) within"],
        "phones" => this[$"Rösten på telefonerna ({who}) inom", $"Ballot on the phones ({who}) within"],
        _ => this[$"Tillbaka efter avbrott ({who}) inom", $"Back after a lost connection ({who}) within"],
    };
}
