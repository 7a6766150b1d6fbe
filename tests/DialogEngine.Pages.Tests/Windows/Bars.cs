namespace DialogEngine.Windows;

/// <summary>Result bars, which on every page are a table: option, votes, share.</summary>
internal static class Bars
{
    extension(ILocator place)
    {
        /// <summary>The cell with the number of ballots for an option.</summary>
        public ILocator CountOf(string option) => place.GetByRole(AriaRole.Row)
            .Filter(new() { Has = place.Page.GetByRole(AriaRole.Rowheader, new() { Name = option }) })
            .GetByRole(AriaRole.Cell).First;
    }
}
