namespace DialogEngine.Replay.Exports;

/// <summary>A deliberation that took place: what was said, and who voted how on it.</summary>
/// <param name="CommentIds">Every comment that was said or voted on, ascending: some exports have votes on comments they do not list.</param>
internal sealed record Deliberation(
    string Topic,
    string Description,
    IReadOnlyList<long> CommentIds,
    IReadOnlyDictionary<long, Comment> Comments,
    IReadOnlyList<Vote> Votes)
{
    public static Deliberation Of(
        string topic, string description, IReadOnlyCollection<Comment> comments, IReadOnlyList<Vote> votes) =>
        new(
            topic,
            description,
            [.. comments.Select(c => c.Id).Concat(votes.Select(v => v.CommentId)).Distinct().Order()],
            comments.ToDictionary(c => c.Id),
            votes);

    /// <summary>Everyone who voted or said something, ascending.</summary>
    public IReadOnlyList<long> Participants =>
        [.. Votes.Select(v => v.VoterId).Concat(Comments.Values.Select(c => c.AuthorId)).Distinct().Order()];

    /// <summary>The same deliberation in parts of at most so many comments, each with the votes on them.</summary>
    public IEnumerable<Deliberation> Parts(int comments)
    {
        var parts = CommentIds.Chunk(comments).ToList();
        if (parts.Count <= 1) return [this];
        return parts.Select((ids, i) => Only([.. ids], $"{Topic} ({i + 1} of {parts.Count})"));
    }

    private Deliberation Only(HashSet<long> ids, string topic) => Of(
        topic,
        Description,
        [.. Comments.Values.Where(c => ids.Contains(c.Id))],
        [.. Votes.Where(v => ids.Contains(v.CommentId))]);
}
