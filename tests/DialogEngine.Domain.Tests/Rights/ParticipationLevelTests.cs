namespace DialogEngine.Rights;

public class ParticipationLevelTests
{
    public static TheoryData<ParticipationLevel> Levels { get; } = [.. Enum.GetValues<ParticipationLevel>()];

    [Fact]
    public void Levels_AreThoseOfIap2_FromTheLeastToTheMost() =>
        Assert.Equal(["Inform", "Consult", "Involve", "Collaborate", "Empower"], Enum.GetValues<ParticipationLevel>().Select(level => $"{level}"));

    [Theory]
    [InlineData(ParticipationLevel.Inform, "Information")]
    [InlineData(ParticipationLevel.Consult, "Förankring")]
    [InlineData(ParticipationLevel.Involve, "Delaktighet")]
    [InlineData(ParticipationLevel.Collaborate, "Medbestämmande")]
    [InlineData(ParticipationLevel.Empower, "Medbestämmande")]
    public void ToBoverket_GivesTheLevelThatComesNearest(ParticipationLevel level, string boverket) =>
        Assert.Equal(boverket, level.ToBoverket().Name().In("sv"));

    [Fact]
    public void ToBoverket_NeverTurnsMoreInfluenceIntoLess()
    {
        var mapped = Enum.GetValues<ParticipationLevel>().Select(level => level.ToBoverket()).ToArray();

        Assert.Equal(mapped.Order(), mapped);
        Assert.Equal(Enum.GetValues<BoverketLevel>(), mapped.Distinct());
    }

    [Theory]
    [MemberData(nameof(Levels))]
    public void Words_AreShortEnoughForATwelveYearOld(ParticipationLevel level)
    {
        foreach (var text in (Texts.LocalizedText[])[level.Name(), level.CanChange()])
        {
            Assert.Equal(["en", "sv"], text.Texts.Keys);
            Assert.All(
                text.Texts.Values.SelectMany(value => value.Split('.', StringSplitOptions.RemoveEmptyEntries)),
                sentence => Assert.InRange(sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length, 1, 16));
        }
    }

    [Fact]
    public void Words_AreOfEachLevelAlone()
    {
        var levels = Enum.GetValues<ParticipationLevel>();

        Assert.Equal(levels.Length, levels.Select(level => level.Name()).Distinct().Count());
        Assert.Equal(levels.Length, levels.Select(level => level.CanChange()).Distinct().Count());
    }

    [Fact]
    public void Words_OfALevelThatThereIsNot_Throw()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ((ParticipationLevel)5).Name());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((ParticipationLevel)(-1)).CanChange());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((ParticipationLevel)5).ToBoverket());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((BoverketLevel)4).Name());
    }
}
