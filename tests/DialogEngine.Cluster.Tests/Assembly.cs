using Xunit.Sdk;
using Xunit.v3;

// Each test has a database server and several hosts of its own: one test at a time is fastest.
[assembly: Parallelization(Mode = ParallelMode.None)]
