using System.Text.Json.Serialization;
using DialogEngine.Texts;

namespace DialogEngine.Commitments;

/// <summary>People whom a commitment, an activity or a dialogue has in mind in particular: an open vocabulary.</summary>
[JsonConverter(typeof(ParsableJsonConverter<FocusGroup>))]
public sealed class FocusGroup : Term<FocusGroup>, IVocabulary<FocusGroup>
{
    private FocusGroup(string key, LocalizedText? name = null) : base(key, name)
    {
    }

    /// <summary>Everyone who lives there.</summary>
    public static FocusGroup Inhabitants { get; } = new("inhabitants", LocalizedText.Of("Invånare", "Inhabitants"));

    /// <summary>Everyone under 18.</summary>
    /// <seealso href="https://www.ohchr.org/en/instruments-mechanisms/instruments/convention-rights-child">Convention on the Rights of the Child, article 1</seealso>
    public static FocusGroup Children { get; } = new("children", LocalizedText.Of("Barn", "Children"));

    /// <summary>Young people, as the one who writes means it; some of them are children.</summary>
    public static FocusGroup YoungPeople { get; } = new("young-people", LocalizedText.Of("Unga", "Young people"));

    /// <summary>Older people.</summary>
    public static FocusGroup OlderPeople { get; } = new("older-people", LocalizedText.Of("Äldre", "Older people"));

    /// <summary>People born abroad.</summary>
    public static FocusGroup PeopleBornAbroad { get; } = new("people-born-abroad", LocalizedText.Of("Utrikes födda", "People born abroad"));

    /// <summary>People with disabilities.</summary>
    public static FocusGroup PeopleWithDisabilities { get; } = new("people-with-disabilities", LocalizedText.Of("Personer med funktionsnedsättning", "People with disabilities"));

    /// <summary>The national minorities.</summary>
    public static FocusGroup NationalMinorities { get; } = new("national-minorities", LocalizedText.Of("Nationella minoriteter", "National minorities"));

    /// <summary>Patients.</summary>
    public static FocusGroup Patients { get; } = new("patients", LocalizedText.Of("Patienter", "Patients"));

    /// <summary>Relatives of patients and of others who need support.</summary>
    public static FocusGroup Relatives { get; } = new("relatives", LocalizedText.Of("Närstående", "Relatives"));

    /// <summary>The body's own staff.</summary>
    public static FocusGroup Staff { get; } = new("staff", LocalizedText.Of("Medarbetare", "Staff"));

    /// <summary>The public, whoever wants to come.</summary>
    public static FocusGroup Public { get; } = new("public", LocalizedText.Of("Allmänheten", "The public"));

    /// <inheritdoc/>
    public static ValueList<FocusGroup> Known { get; } =
    [
        Inhabitants, Children, YoungPeople, OlderPeople, PeopleBornAbroad, PeopleWithDisabilities, NationalMinorities,
        Patients, Relatives, Staff, Public,
    ];

    static FocusGroup IVocabulary<FocusGroup>.Of(string key) => new(key);
}
