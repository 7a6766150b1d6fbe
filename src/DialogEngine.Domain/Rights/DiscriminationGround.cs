using DialogEngine.Texts;

namespace DialogEngine.Rights;

/// <summary>What nobody may be put at a disadvantage for, by Swedish law: seven grounds.</summary>
/// <seealso href="https://lagen.nu/2008:567">Diskrimineringslagen (2008:567), 1 kap. 5 §</seealso>
public enum DiscriminationGround
{
    /// <summary>Sex. This is the default.</summary>
    Sex,

    /// <summary>Transgender identity or expression.</summary>
    TransgenderIdentityOrExpression,

    /// <summary>Ethnicity.</summary>
    Ethnicity,

    /// <summary>Religion or other belief.</summary>
    ReligionOrOtherBelief,

    /// <summary>Disability.</summary>
    Disability,

    /// <summary>Sexual orientation.</summary>
    SexualOrientation,

    /// <summary>Age.</summary>
    Age,
}

/// <summary>The grounds in words.</summary>
public static class DiscriminationGrounds
{
    /// <summary>What the ground is called in the act, and in English.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such ground.</exception>
    public static LocalizedText Name(this DiscriminationGround ground) => ground switch
    {
        DiscriminationGround.Sex => LocalizedText.Of("Kön", "Sex"),
        DiscriminationGround.TransgenderIdentityOrExpression => LocalizedText.Of("Könsöverskridande identitet eller uttryck", "Transgender identity or expression"),
        DiscriminationGround.Ethnicity => LocalizedText.Of("Etnisk tillhörighet", "Ethnicity"),
        DiscriminationGround.ReligionOrOtherBelief => LocalizedText.Of("Religion eller annan trosuppfattning", "Religion or other belief"),
        DiscriminationGround.Disability => LocalizedText.Of("Funktionsnedsättning", "Disability"),
        DiscriminationGround.SexualOrientation => LocalizedText.Of("Sexuell läggning", "Sexual orientation"),
        DiscriminationGround.Age => LocalizedText.Of("Ålder", "Age"),
        _ => throw new ArgumentOutOfRangeException(nameof(ground), ground, "There is no such ground."),
    };
}
