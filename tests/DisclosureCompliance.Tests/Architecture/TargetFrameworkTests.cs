using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace DisclosureCompliance.Tests.Architecture;

/// <summary>Guards the runs on older runtimes against testing the wrong build, or the right one in the wrong place.</summary>
public sealed class TargetFrameworkTests
{
#if NET10_0
    private const string Build = ".NETCoreApp,Version=v10.0";
    private static readonly string[] Runtimes = [".NET 10."];
#elif NET8_0
    private const string Build = ".NETCoreApp,Version=v8.0";
    private static readonly string[] Runtimes = [".NET 8."];
#else
    private const string Build = ".NETStandard,Version=v2.0";
    private static readonly string[] Runtimes = ["Mono ", ".NET Framework "];
#endif

    [Fact]
    public void The_build_under_test_is_the_one_for_this_runtime() =>
        Library.Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName.Should().Be(Build);

    [Fact]
    public void The_tests_run_where_they_say() =>
        Runtimes.Should().Contain(runtime => RuntimeInformation.FrameworkDescription.StartsWith(runtime, StringComparison.Ordinal));
}
