namespace DialogEngine.LoadTests.Reports;

/// <summary>How the page looks, by day and by night: paper and ink, spruce for what is kept, rust for what is not.</summary>
internal static class PageStyle
{
    public const string Css = """
        :root { color-scheme: light dark; --paper: #faf6ee; --card: #fffdf9; --ink: #1e2a29; --soft: #4e5c59; --rule: #ded5c4; --good: #1c4f4a; --good-soft: #e2eee8; --bad: #a8421b; --bad-soft: #fbe8dd; --line-0: #2d5f9e; --line-1: #a8421b; --focus: #3a3fa8; }
        @media screen and (prefers-color-scheme: dark) { :root { --paper: #11181a; --card: #1a2325; --ink: #f4eee3; --soft: #b9c3be; --rule: #324041; --good: #93d6c6; --good-soft: #1e3935; --bad: #f2a781; --bad-soft: #3b261c; --line-0: #8fb9ee; --line-1: #f0a27c; --focus: #ffd27a; } }
        @media (prefers-contrast: more) { :root { --soft: var(--ink); --rule: var(--soft); } }
        * { box-sizing: border-box; }
        body { margin: 0 auto; max-width: 62rem; padding: 1.5rem 1rem 3rem; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; overflow-wrap: break-word; }
        h1, h2 { font-family: ui-serif, Charter, 'Source Serif 4', 'Noto Serif', Georgia, serif; line-height: 1.2; text-wrap: balance; }
        h1 { font-size: clamp(1.6rem, 1.2rem + 2vw, 2.4rem); margin: .2rem 0 .6rem; }
        h2 { font-size: 1.3rem; margin: 0 0 .8rem; }
        p { max-width: 42rem; }
        .product { margin: 0; color: var(--soft); letter-spacing: .04em; }
        .about { font-size: 1.1rem; }
        section { background: var(--card); border: 1px solid var(--rule); border-radius: .8rem; padding: 1.1rem 1.2rem; margin: 1.2rem 0; }
        .verdict { border-left: .5rem solid var(--good); background: var(--good-soft); }
        .verdict.broken { border-left-color: var(--bad); background: var(--bad-soft); }
        .verdict h2 { font-size: clamp(1.4rem, 1.1rem + 1.4vw, 2rem); color: var(--good); margin-bottom: .4rem; }
        .verdict.broken h2 { color: var(--bad); }
        .verdict p { font-size: 1.1rem; margin: .3rem 0; }
        .fault { border-left: .25rem solid var(--bad); padding-left: .7rem; }
        .figures { display: flex; flex-wrap: wrap; gap: 1.1rem 1.2rem; margin: 0; }
        .figures div { flex: 1 1 12rem; display: flex; flex-direction: column; justify-content: space-between; border-top: 2px solid var(--rule); padding-top: .4rem; }
        dt { color: var(--soft); }
        dd { margin: 0; color: var(--soft); }
        dd strong { display: block; font-size: 1.7rem; line-height: 1.2; color: var(--ink); font-variant-numeric: tabular-nums; }
        .wide { overflow-x: auto; }
        .wide:focus-visible, summary:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
        table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
        th, td { text-align: right; padding: .35rem .6rem; border-bottom: 1px solid var(--rule); vertical-align: top; }
        th:first-child { text-align: left; padding-left: 0; }
        #how ~ .wide td { text-align: left; }
        thead th { color: var(--soft); font-weight: 600; }
        tbody th { font-weight: 400; min-width: 9rem; }
        figure { margin: 0 0 1.6rem; }
        figcaption { font-weight: 600; margin-bottom: .3rem; }
        .unit { display: block; font-weight: 400; font-size: .9rem; color: var(--soft); }
        figure > svg { width: 100%; height: auto; display: block; }
        svg text { fill: var(--soft); font-size: 13px; font-variant-numeric: tabular-nums; }
        .grid { stroke: var(--rule); }
        .moment { stroke: var(--soft); stroke-width: 1.5; stroke-dasharray: 2 4; }
        .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        .line { fill: none; stroke-width: 2.5; vector-effect: non-scaling-stroke; stroke-linejoin: round; stroke-linecap: round; }
        .line-0 { stroke: var(--line-0); }
        .line-1 { stroke: var(--line-1); stroke-dasharray: 7 5; }
        .legend { list-style: none; display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; margin: .3rem 0; padding: 0; }
        .legend li { padding-left: 44px; }
        .legend svg { width: 36px; height: 8px; margin: 0 8px 0 -44px; vertical-align: middle; }
        summary { color: var(--soft); cursor: pointer; padding: .3rem 0; min-height: 1.9rem; }
        footer { color: var(--soft); }
        @media (max-width: 48rem) { svg text { font-size: 18px; } }
        @media (max-width: 30rem) { .figures div { flex-basis: 8rem; } dd strong { font-size: 1.4rem; } section { padding: .9rem; } svg text { font-size: 25px; } th, td { padding: .35rem .4rem; } tbody th { min-width: 7.5rem; } }
        @media print { :root { color-scheme: light; } body { background: #fff; max-width: none; padding: 0; } figure, tr, .verdict, .figures { break-inside: avoid; } h2, figcaption { break-after: avoid; } section { border-color: #999; } details { display: none; } }
        """;
}
