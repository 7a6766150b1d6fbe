using System.Collections.Immutable;
using static DialogEngine.Formats.Column;

namespace DialogEngine.Formats;

/// <summary>The tables of a register: which files there are, and which columns each has.</summary>
internal static class RegisterTables
{
    /// <summary>All tables, each after the one that owns it.</summary>
    public static ImmutableArray<Table> All { get; } =
    [
        .. Bodies(), .. Declarations(), .. Signings(), .. Networks(), .. Programmes(), .. Plans(), .. Activities(), .. FollowUp(),
    ];

    public static Table? Find(string file) => All.FirstOrDefault(table => table.File == file);

    private static IEnumerable<Table> Bodies() =>
    [
        Top("bodies", [Value("code", true), Text("name", true), .. Source]) with { Id = null },
        Top("counties", [Value("code", true), Text("name", true), .. Source]) with { Id = null },
    ];

    private static IEnumerable<Table> Declarations()
    {
        var declarations = Top("declarations",
        [
            Key, Text("name", true), Text("drawnUpBy"), Text("partOf"), Text("occasion"), Text("openTo"), Text("notOpenTo"), Value("covers"), Value("closedOn"),
            Number("signatories.count"), Value("signatories.on"), Text("preservation.place"), Value("preservation.until"),
        ]);
        var jointAims = Of(declarations, "declaration", "joint-aims", "jointAims", [Value("agreedOn", true), Values("signatories"), .. Source]) with { Id = Table.Number };
        return
        [
            declarations,
            Of(declarations, "declaration", "declaration-stands-for", "standsFor", [OwnText]),
            Of(declarations, "declaration", "declaration-distances-itself-from", "distancesItselfFrom", [OwnText]),
            Of(declarations, "declaration", "declaration-ceremonies", "ceremonies", [Value("county", true), Value("on", true)]),
            jointAims,
            Of(jointAims, "jointAims", "aims", "aims", [Text("text", true), Values("focusGroups")]),
            Of(declarations, "declaration", "declaration-sources", "sources", [Value("title", true), Value("address"), Value("readOn", true)]),
        ];
    }

    private static IEnumerable<Table> Signings()
    {
        var signings = Top("signings", [Key, Value("declaration", true), Value("signatory", true), Value("signedOn", true), .. Source]);
        var commitments = Of(signings, "signing", "commitments", "commitments",
        [
            Key, Value("kind", true), Text("statement", true), Value("when"), Text("occasion"), Values("focusGroups"), Values("channels"), Values("arenas"),
            Values("perspectives"), .. Source,
        ]) with { Id = "key" };
        return [signings, commitments, Of(commitments, "commitment", "commitment-collaborators", "collaborators", Collaborator)];
    }

    private static IEnumerable<Table> Networks()
    {
        var networks = Top("networks", [Key, Text("name", true), Value("convener"), Text("method"), .. Source]);
        return [networks, Of(networks, "network", "network-purposes", "purposes", [OwnText]), Of(networks, "network", "network-members", "members", Collaborator)];
    }

    private static IEnumerable<Table> Programmes()
    {
        var programmes = Top("programmes", [Key, Text("name", true), Value("when"), Text("occasion"), Values("serves"), .. Source]);
        return
        [
            programmes,
            Of(programmes, "programme", "programme-themes", "themes", [OwnText]),
            Of(programmes, "programme", "programme-organizers", "organizers", Collaborator),
        ];
    }

    private static IEnumerable<Table> Plans()
    {
        var plans = Top("plans", [Key, Text("name", true), Value("body", true), Value("datedOn"), Value("when"), Values("policyAreas"), .. Source]);
        var parts = Of(plans, "plan", "plan-parts", "parts", [Key, Value("kind", true), Text("name", true), Text("description")]) with { Id = "key" };
        return
        [
            plans,
            parts,
            Of(parts, "part", "plan-part-steered-by", "steeredBy", [Text("name", true), Text("area"), Value("adoption"), Text("adopter"), Text("emphasis")]),
            Of(parts, "part", "plan-part-collaborators", "collaborators", Collaborator),
            Of(parts, "part", "plan-part-messages", "messages", [OwnText]),
        ];
    }

    private static IEnumerable<Table> Activities()
    {
        var activities = Top("activities",
        [
            Key, Value("kind", true), Text("title", true), Text("description"), Values("serves"), Value("when"), Value("carriedOutOn"), Flag("isCalledOff"),
            Values("audiences"), Values("channels"), Values("evidence"), .. Source,
        ]);
        return
        [
            activities,
            Of(activities, "activity", "activity-arenas", "arenas", [Value("kind", true), Text("name"), Values("access")]),
            Of(activities, "activity", "activity-collaborators", "collaborators", Collaborator),
        ];
    }

    private static IEnumerable<Table> FollowUp() =>
    [
        Top("milestones", [Key, Value("commitment", true), Text("title", true), Value("due", true), Value("metOn"), Values("evidence")]),
        Top("reports", [Key, Value("commitment", true), Value("on", true), Text("text", true), Values("evidence")]),
        Top("assessments", [Key, Value("commitment", true), Value("on", true), Value("finding", true), Values("evidence"), Text("reason")]),
        Top("evidence", [Key, Value("on", true), Text("description", true), .. Source]),
    ];

    private static Column Key => Value("key", true);

    private static ImmutableArray<Column> Source => [Value("source.title"), Value("source.address"), Value("source.readOn")];

    private static ImmutableArray<Column> Collaborator => [Value("body"), Value("bodies"), Value("county"), Text("others")];

    private static Table Top(string name, ImmutableArray<Column> columns) => new(name, name, null, "", "key", columns);

    private static Table Of(Table owner, string ownerColumn, string name, string member, ImmutableArray<Column> columns) =>
        new(name, member, owner, ownerColumn, null, columns);
}
