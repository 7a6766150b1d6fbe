namespace DialogEngine.Checks;

/// <summary>Counts what a page says aloud, and how often it moves the focus.</summary>
internal sealed class Stillness
{
    // Live regions by attribute and by role; a timer is one that keeps silent.
    private const string Start = """
        () => {
          const regions = '[aria-live]:not([aria-live=off]), [role=status], [role=alert], [role=log]';
          window.stillness = { mutations: 0, moves: 0 };
          new MutationObserver(records => {
            window.stillness.mutations += records.filter(({ target }) => (target.nodeType === 1 ? target : target.parentElement)?.closest(regions)).length;
          }).observe(document.body, { subtree: true, childList: true, characterData: true });
          for (const event of ['focusin', 'focusout']) document.addEventListener(event, () => { window.stillness.moves++; });
        }
        """;

    private readonly IPage _page;

    private Stillness(IPage page) => _page = page;

    public static async Task<Stillness> Watch(IPage page)
    {
        await page.EvaluateAsync(Start);
        return new Stillness(page);
    }

    public async Task<(int Mutations, int Moves)> Seen()
    {
        var seen = await _page.EvaluateAsync<int[]>("() => [window.stillness.mutations, window.stillness.moves]");
        return (seen[0], seen[1]);
    }
}
