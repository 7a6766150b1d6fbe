using DialogEngine.Activities;
using DialogEngine.Commitments;
using DialogEngine.Declarations;
using DialogEngine.PublicBodies;
using DialogEngine.Texts;

namespace DialogEngine.Registers;

/// <summary>Random registers without a mistake: every sort of entry, every kind of reference, every member there and not there.</summary>
internal static partial class RegisterGen
{
    public static Gen<Register> Register { get; } =
        from suffix in Gen.String[Gen.Char["abcXYZ019-_."], 0, 5]
        from bodies in Any.Code.Array[2, 6].Select(codes => codes.Distinct().ToArray())
        from names in Each(bodies, Body)
        from counties in Any.County.Array[0, 3].SelectMany(codes => Each([.. codes.Distinct()], County))
        from declarations in Entries("D", 2, suffix, key => Declaration(key, bodies))
        from signings in Signings(declarations, bodies, suffix)
        let commitments = Keys(signings.SelectMany(signing => signing.Commitments), commitment => commitment.Key)
        from networks in Entries("N", 2, suffix, key => Network(key, bodies))
        from programmes in Entries("W", 2, suffix, key => Programme(key, bodies, commitments))
        from plans in Entries("P", 2, suffix, key => Plan(key, bodies))
        from evidence in Entries("E", 5, suffix, Evidence)
        let shown = Keys(evidence, one => one.Key)
        let served = (EntryKey[])
        [
            .. commitments, .. networks.Select(network => network.Key), .. programmes.Select(programme => programme.Key),
            .. plans.SelectMany(plan => plan.Parts).Select(part => part.Key),
        ]
        from activities in Entries("A", 5, suffix, key => Activity(key, served, bodies, shown))
        let judged = commitments.Length == 0 ? 0 : 1
        from milestones in Entries("M", 3 * judged, suffix, key => Milestone(key, commitments, shown))
        from reports in Entries("R", 2 * judged, suffix, key => Report(key, commitments, shown))
        from assessments in Entries("B", 5 * judged, suffix, key => Assessment(key, commitments, shown))
        select new Register
        {
            Bodies = names,
            Counties = counties,
            Declarations = declarations,
            Signings = signings,
            Networks = networks,
            Programmes = programmes,
            Plans = plans,
            Activities = activities,
            Milestones = milestones,
            Reports = reports,
            Assessments = assessments,
            Evidence = evidence,
        };

    private static Gen<PublicBody> Body(PublicBodyCode code) =>
        Gen.Select(Any.Text, Any.Maybe(Any.Source), (name, source) => new PublicBody(code, name, source));

    private static Gen<County> County(CountyCode code) =>
        Gen.Select(Any.Text, Any.Maybe(Any.Source), (name, source) => new County(code, name, source));

    private static Gen<Declaration> Declaration(EntryKey key, PublicBodyCode[] bodies) =>
        from name in Any.Text
        from words in Any.Maybe(Any.Text).Array[5]
        from stands in Any.List(Any.Text, 3)
        from distances in Any.List(Any.Text, 3)
        from covers in Any.Timing
        from closed in Any.Maybe(Any.LateDay)
        from count in Any.Maybe(Gen.Select(Gen.Int[0, 400], Any.Day, (number, day) => new SignatoryCount(number, day)))
        from ceremonies in Any.List(Gen.Select(Any.County, Any.EarlyDay, (county, day) => new SigningCeremony(county, day)), 2)
        from aims in Any.List(JointAims(bodies), 2)
        from kept in Any.Maybe(Gen.Select(Any.Text, Any.Day, (place, until) => new Preservation(place, until)))
        from sources in Any.List(Any.Source, 2)
        select new Declaration
        {
            Key = key,
            Name = name,
            DrawnUpBy = words[0],
            PartOf = words[1],
            Occasion = words[2],
            StandsFor = stands,
            DistancesItselfFrom = distances,
            OpenTo = words[3],
            NotOpenTo = words[4],
            Covers = covers,
            ClosedOn = closed,
            Signatories = count,
            Ceremonies = ceremonies,
            JointAims = aims,
            Preservation = kept,
            Sources = sources,
        };

    private static Gen<JointAims> JointAims(PublicBodyCode[] bodies) =>
        Gen.Select(
            Any.EarlyDay,
            Gen.OneOf(bodies).Array[0, 4].Select(codes => codes.Distinct().ToValueList()),
            Any.List(Gen.Select(Any.Text, Any.List(Any.FocusGroup, 2), (text, groups) => new Aim(text, groups)), 3),
            Any.Maybe(Any.Source),
            (on, signatories, aims, source) => new JointAims(on, signatories, aims, source));

    private static Gen<ValueList<Signing>> Signings(ValueList<Declaration> declarations, PublicBodyCode[] bodies, string suffix)
    {
        (EntryKey Declaration, PublicBodyCode Body)[] possible =
            [.. from declaration in declarations from body in bodies select (declaration.Key, body)];
        return from chosen in Gen.Bool.Array[possible.Length]
               from signings in Each(
                   [.. possible.Where((_, i) => chosen[i]).Take(5).Index()],
                   pair => Signing(Key("S", pair.Index, suffix), pair.Item.Declaration, pair.Item.Body, bodies, $".{pair.Index}{suffix}"))
               select signings;
    }

    private static Gen<Signing> Signing(EntryKey key, EntryKey declaration, PublicBodyCode signatory, PublicBodyCode[] bodies, string suffix) =>
        from day in Any.EarlyDay
        from commitments in Entries("C", 4, suffix, one => Commitment(one, [.. bodies.Where(body => body != signatory)]))
        from source in Any.Maybe(Any.Source)
        select new Signing { Key = key, Declaration = declaration, Signatory = signatory, SignedOn = day, Commitments = commitments, Source = source };

    private static Gen<Commitment> Commitment(EntryKey key, PublicBodyCode[] others) =>
        from kind in Any.Kind
        from statement in Any.Text
        from when in Any.Timing
        from occasion in Any.Maybe(Any.Text)
        from collaborators in Any.List(Any.Collaborator(others), 3)
        from groups in Any.List(Any.FocusGroup, 2)
        from channels in Any.List(Any.Channel, 2)
        from arenas in Any.List(Gen.Enum<ArenaKind>(), 2)
        from perspectives in Any.Among([EntryKey.Parse("human-rights"), EntryKey.Parse("child-rights"), EntryKey.Parse("Var.egen_1")])
        from source in Any.Maybe(Any.Source)
        select new Commitment
        {
            Key = key,
            Kind = kind,
            Statement = statement,
            When = when,
            Occasion = occasion,
            Collaborators = collaborators,
            FocusGroups = groups,
            Channels = channels,
            Arenas = arenas,
            Perspectives = perspectives,
            Source = source,
        };

    private static Gen<Milestone> Milestone(EntryKey key, EntryKey[] commitments, EntryKey[] evidence) =>
        Gen.Select(Gen.OneOf(commitments), Any.Text, Any.LateDay, Any.Maybe(Any.LateDay), Any.Among(evidence), (commitment, title, due, met, shown) =>
            new Milestone(key, commitment, title, due, met, shown));

    private static Gen<ProgressReport> Report(EntryKey key, EntryKey[] commitments, EntryKey[] evidence) =>
        Gen.Select(Gen.OneOf(commitments), Any.LateDay, Any.Text, Any.Among(evidence), (commitment, on, text, shown) =>
            new ProgressReport(key, commitment, on, text, shown));

    private static Gen<Assessment> Assessment(EntryKey key, EntryKey[] commitments, EntryKey[] evidence) =>
        Gen.Select(Gen.OneOf(commitments), Any.LateDay, Gen.Enum<AssessmentFinding>(), Any.Among(evidence), Any.Maybe(Any.Text), (commitment, on, finding, shown, reason) =>
            new Assessment(key, commitment, on, finding, shown, reason));

    private static Gen<Evidence> Evidence(EntryKey key) =>
        Gen.Select(Any.Day, Any.Text, Any.Maybe(Any.Source), (on, description, source) => new Evidence(key, on, description, source));

    /// <summary>Up to so many entries of a sort, each with a key of its own.</summary>
    private static Gen<ValueList<T>> Entries<T>(string sort, int most, string suffix, Func<EntryKey, Gen<T>> entry) =>
        from count in Gen.Int[0, most]
        from entries in Each([.. Enumerable.Range(0, count)], i => entry(Key(sort, i, suffix)))
        select entries;

    private static Gen<ValueList<T>> Each<TFrom, T>(TFrom[] items, Func<TFrom, Gen<T>> make) =>
        items.Aggregate(Gen.Const(default(ValueList<T>)), (before, item) => Gen.Select(before, make(item), (list, one) => list.Add(one)));

    private static EntryKey[] Keys<T>(IEnumerable<T> entries, Func<T, EntryKey> key) => [.. entries.Select(key)];

    private static EntryKey Key(string sort, int number, string suffix) => EntryKey.Parse($"{sort}{number}{suffix}");
}
