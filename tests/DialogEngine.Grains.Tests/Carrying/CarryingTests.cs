using DialogEngine.Contributions;
using DialogEngine.Dialogues;
using DialogEngine.Moderators;
using DialogEngine.Polls;
using DialogEngine.Storage;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Serialization;

namespace DialogEngine.Carrying;

/// <summary>What crosses between silos arrives as it was sent.</summary>
public class CarryingTests(Engine engine)
{
    private readonly Serializer _serializer = engine.Cluster.Services.GetRequiredService<Serializer>();
    private readonly DeepCopier _copier = engine.Cluster.Services.GetRequiredService<DeepCopier>();

    public static TheoryData<Type> Types => [.. Carried.Types];

    [Fact]
    public void TypesThatCross_AreFound()
    {
        Type[] some =
        [
            typeof(BallotInHand), typeof(BoxNews), typeof(HybridTally), typeof(Tally), typeof(Poll), typeof(PollPlan), typeof(DialoguePlan), typeof(Contribution),
            typeof(Moderator), typeof(CreatedDialogue), typeof(DialogueCommand.Merge), typeof(ParticipantCommand.Withdraw), typeof(PollKeys), typeof(WatchCursor),
        ];
        Assert.Subset(Carried.Types.ToHashSet(), some.ToHashSet());
        Assert.Superset(Carried.Kinds(typeof(DialogueCommand)).ToHashSet(), Carried.Types.ToHashSet());
    }

    [Theory]
    [MemberData(nameof(Types), DisableDiscoveryEnumeration = true)]
    public void Value_ComesBackAsItWas(Type type) => AnyValue.Of(type).Sample(
        sent => Sameness.Same(sent, _serializer.Deserialize<object>(_serializer.SerializeToArray<object>(sent))) && Sameness.Same(sent, _copier.Copy(sent)),
        iter: 100);

    [Fact]
    public void Sameness_TellsValuesApart() => Assert.All(Carried.Types, type =>
        Assert.Contains(Enumerable.Range(0, 100), _ => !Sameness.Same(AnyValue.Of(type).Single(), AnyValue.Of(type).Single())));

    [Fact]
    public void Exceptions_ArriveAsWhatTheyAre()
    {
        var arrived = _serializer.Deserialize<Exception>(_serializer.SerializeToArray<Exception>(new StoreUnavailableException("The disk is full.")));

        Assert.Equal("The disk is full.", Assert.IsType<StoreUnavailableException>(arrived).Message);
    }

    [Fact]
    public void ABallot_CrossesInFewBytes()
    {
        var batch = Enumerable.Range(0, 100).Select(_ => Ballots.For(Some.Poll(), 1)).ToArray();

        Assert.InRange(_serializer.SerializeToArray(batch).Length, 1, 100 * 64);
    }
}
