using DialogEngine.Windows;
using Xunit.Sdk;
using Xunit.v3;

// Each test has a browser with several windows and mostly an engine of its own: one test at a time is fastest.
[assembly: Parallelization(Mode = ParallelMode.None)]
[assembly: AssemblyFixture(typeof(Browser))]
