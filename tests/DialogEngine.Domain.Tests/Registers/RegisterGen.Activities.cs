using DialogEngine.Activities;
using DialogEngine.PublicBodies;

namespace DialogEngine.Registers;

internal static partial class RegisterGen
{
    private static Gen<DemocracyNetwork> Network(EntryKey key, PublicBodyCode[] bodies) =>
        from name in Any.Text
        from convener in Any.Maybe(Gen.OneOf(bodies))
        from method in Any.Maybe(Any.Text)
        from purposes in Any.List(Any.Text, 3)
        from members in Any.List(Any.Collaborator(bodies), 3)
        from source in Any.Maybe(Any.Source)
        select new DemocracyNetwork { Key = key, Name = name, Convener = convener, Method = method, Purposes = purposes, Members = members, Source = source };

    private static Gen<Programme> Programme(EntryKey key, PublicBodyCode[] bodies, EntryKey[] commitments) =>
        from name in Any.Text
        from when in Any.Timing
        from occasion in Any.Maybe(Any.Text)
        from themes in Any.List(Any.Text, 3)
        from organizers in Any.List(Any.Collaborator(bodies), 2)
        from serves in Any.Among(commitments)
        from source in Any.Maybe(Any.Source)
        select new Programme
        {
            Key = key,
            Name = name,
            When = when,
            Occasion = occasion,
            Themes = themes,
            Organizers = organizers,
            Serves = serves,
            Source = source,
        };

    private static Gen<ActivityPlan> Plan(EntryKey key, PublicBodyCode[] bodies) =>
        from name in Any.Text
        from body in Gen.OneOf(bodies)
        from day in Any.Maybe(Any.Day)
        from when in Any.Timing
        from areas in Any.List(Any.PolicyArea, 3)
        from parts in Entries("Q", 3, $".{key}", part => Part(part, bodies))
        from source in Any.Maybe(Any.Source)
        select new ActivityPlan { Key = key, Name = name, Body = body, DatedOn = day, When = when, PolicyAreas = areas, Parts = parts, Source = source };

    private static Gen<PlanPart> Part(EntryKey key, PublicBodyCode[] bodies) =>
        from kind in Gen.Enum<PlanPartKind>()
        from name in Any.Text
        from description in Any.Maybe(Any.Text)
        from steered in Any.List(SteeringDocument, 2)
        from collaborators in Any.List(Any.Collaborator(bodies), 2)
        from messages in Any.List(Any.Text, 2)
        select new PlanPart
        {
            Key = key,
            Kind = kind,
            Name = name,
            Description = description,
            SteeredBy = steered,
            Collaborators = collaborators,
            Messages = messages,
        };

    private static Gen<SteeringDocument> SteeringDocument { get; } =
        Gen.Select(Any.Text, Any.Maybe(Any.Text), Any.Timing, Any.Maybe(Any.Text), Any.Maybe(Any.Text), (name, area, adoption, adopter, emphasis) =>
            new SteeringDocument(name, area, adoption, adopter, emphasis));

    private static Gen<Activity> Activity(EntryKey key, EntryKey[] served, PublicBodyCode[] bodies, EntryKey[] evidence) =>
        from kind in Gen.Enum<ActivityKind>()
        from title in Any.Text
        from description in Any.Maybe(Any.Text)
        from serves in Any.Among(served)
        from when in Any.Timing
        from done in Any.Maybe(Any.Day)
        from off in Gen.Bool
        from arenas in Any.List(Any.Arena, 2)
        from audiences in Any.List(Any.FocusGroup, 2)
        from channels in Any.List(Any.Channel, 2)
        from collaborators in Any.List(Any.Collaborator(bodies), 2)
        from shown in Any.Among(evidence)
        from source in Any.Maybe(Any.Source)
        select new Activity
        {
            Key = key,
            Kind = kind,
            Title = title,
            Description = description,
            Serves = serves,
            When = when,
            CarriedOutOn = done,
            IsCalledOff = off && done is null,
            Arenas = arenas,
            Audiences = audiences,
            Channels = channels,
            Collaborators = collaborators,
            Evidence = shown,
            Source = source,
        };
}
