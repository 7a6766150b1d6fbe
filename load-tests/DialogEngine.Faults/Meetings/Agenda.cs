using System.Collections.Concurrent;

namespace DialogEngine.Faults.Meetings;

/// <summary>What people can vote on now, as the desk has it. Safe to use from any thread.</summary>
internal sealed class Agenda
{
    private readonly ConcurrentDictionary<string, Question> _open = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Question> _all = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _publishing = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _contributions = new(StringComparer.Ordinal);

    /// <summary>Every poll that was ever opened.</summary>
    public IEnumerable<Question> All => _all.Values;

    /// <summary>Polls that phones vote in; some of them may just have been closed.</summary>
    public Question[] Open => [.. _open.Values];

    /// <summary>Contributions that everybody sees.</summary>
    public string[] Contributions => [.. _contributions.Keys];

    public void Add(Question question) => _open[question.Id] = _all[question.Id] = question;

    /// <summary>Noted before the first sending, so that the poll is recorded even when no answer comes.</summary>
    public void Note(Question question) => _all[question.Id] = question;

    public void Remove(string poll) => _open.TryRemove(poll, out _);

    /// <summary>The publication of a poll is about to be sent: from here on the engine may have forgotten who cast what.</summary>
    public void Publishing(string poll) => _publishing[poll] = true;

    public bool IsPublishing(string poll) => _publishing.ContainsKey(poll);

    public void Show(string contribution) => _contributions[contribution] = true;

    public void Hide(string contribution) => _contributions.TryRemove(contribution, out _);
}
