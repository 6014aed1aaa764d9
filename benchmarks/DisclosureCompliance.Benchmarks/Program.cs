using BenchmarkDotNet.Running;

// dotnet run -c Release --project benchmarks/DisclosureCompliance.Benchmarks -- --filter '*'
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
