namespace DialogEngine.Registers;

/// <summary>What other tests take for granted of random registers.</summary>
public class RegisterGenTests
{
    [Fact]
    public void Register_HasNoMistake() =>
        RegisterGen.Register.Sample(register => Assert.Empty(RegisterCheck.Of(register)), iter: 500);

    [Fact]
    public void Register_HasEverySortOfEntryNowAndThen()
    {
        bool[] seen = new bool[12];
        RegisterGen.Register.Sample(register =>
        {
            bool[] there =
            [
                register.Bodies.Count > 0, register.Counties.Count > 0, register.Declarations.Count > 1, register.Signings.Count > 1,
                register.Commitments().Count() > 4, register.Networks.Count > 0, register.Programmes.Any(programme => programme.Serves.Count > 0),
                register.Plans.Any(plan => plan.Parts.Count > 0), register.Activities.Any(activity => activity.Evidence.Count > 0),
                register.Milestones.Count > 0, register.Reports.Count > 0, register.Assessments.Any(assessment => assessment.Evidence.Count > 0),
            ];
            lock (seen)
                for (var i = 0; i < seen.Length; i++) seen[i] |= there[i];
        }, iter: 500);

        Assert.DoesNotContain(false, seen);
    }

    [Fact]
    public void Registers_AreEqualByContent() => Gen.Select(RegisterGen.Register, RegisterGen.Register).Sample((one, other) =>
    {
        var copy = one with { Signings = [.. one.Signings.Select(signing => signing with { Commitments = [.. signing.Commitments] })] };

        Assert.Equal(one, copy);
        Assert.Equal(one.GetHashCode(), copy.GetHashCode());
        Assert.Equal(one.ToString() == other.ToString(), one == other);
    });
}
