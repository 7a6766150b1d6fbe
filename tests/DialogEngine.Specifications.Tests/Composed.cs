namespace DialogEngine.Specifications;

/// <summary>Specifications composed at random of those given, of everything and of nothing.</summary>
internal static class Composed
{
    public static Gen<Specification<T>> Of<T>(Gen<Specification<T>> named, int depth = 3)
    {
        var simple = Gen.Frequency((8, named), (1, Gen.Const(Specification<T>.All)), (1, Gen.Const(Specification<T>.None)));
        if (depth == 0) return simple;
        var part = Of(named, depth - 1);
        return Gen.OneOf(
            simple,
            Gen.Select(part, part, (left, right) => left & right),
            Gen.Select(part, part, (left, right) => left | right),
            part.Select(whole => !whole));
    }
}
