namespace DialogEngine.Texts;

public class ValueListTests
{
    private static readonly Gen<int[]> Numbers = Gen.Int[0, 3].Array[0, 4];

    [Fact]
    public void Default_IsTheEmptyList()
    {
        ValueList<string> empty = default;

        Assert.True(empty is { IsEmpty: true, Count: 0 });
        Assert.Equal([], empty);
        Assert.Equal<ValueList<string>>([], empty);
        Assert.Equal(((ValueList<string>)[]).GetHashCode(), empty.GetHashCode());
        Assert.Equal("[]", empty.ToString());
        Assert.Equal<ValueList<string>>(["a"], empty.Add("a"));
        Assert.Throws<IndexOutOfRangeException>(() => empty[0]);
        foreach (var item in empty) Assert.Fail($"There is {item}.");
    }

    [Fact]
    public void Lists_AreEqualWhenTheirItemsAreInTheSameOrder() => Gen.Select(Numbers, Numbers).Sample((one, other) =>
    {
        var (first, second) = (one.ToValueList(), other.ToValueList());

        Assert.Equal(one.SequenceEqual(other), first == second);
        Assert.Equal(first == second, first.Equals((object)second));
        Assert.Equal(first == second, !(first != second));
        if (first == second) Assert.Equal(first.GetHashCode(), second.GetHashCode());
    });

    [Fact]
    public void List_HoldsWhatItWasMadeOf() => Numbers.Sample(numbers =>
    {
        ValueList<int> list = [.. numbers];

        Assert.Equal(numbers.Length, list.Count);
        Assert.Equal(numbers.Length == 0, list.IsEmpty);
        Assert.Equal(numbers, list);
        Assert.Equal(numbers, Enumerable.Range(0, list.Count).Select(i => list[i]));
    });

    [Fact]
    public void List_DoesNotChangeWithWhatItWasMadeOf()
    {
        string[] items = ["a", "b"];
        var list = items.ToValueList();
        items[0] = "c";

        Assert.Equal<ValueList<string>>(["a", "b"], list);
    }

    [Fact]
    public void Add_LeavesTheListAsItIs()
    {
        ValueList<int> list = [1];

        Assert.Equal<ValueList<int>>([1, 2], list.Add(2));
        Assert.Equal<ValueList<int>>([1], list);
    }

    [Fact]
    public void Lists_OfDifferentThings_AreNotEqual()
    {
        Assert.False(((ValueList<int>)[]).Equals((object)(ValueList<long>)[]));
        Assert.False(((ValueList<int>)[1]).Equals(null));
        Assert.Equal("[1, 2]", ((ValueList<int>)[1, 2]).ToString());
        Assert.Equal(2, ((ValueList<int>)[1, 2])[^1]);
    }

    [Fact]
    public void ToValueList_OfNoSequence_Throws() =>
        Assert.Throws<ArgumentNullException>(() => ((IEnumerable<int>)null!).ToValueList());
}
