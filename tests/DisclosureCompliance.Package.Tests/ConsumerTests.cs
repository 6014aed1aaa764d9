using System.Reflection;
using DisclosureCompliance.Calendars;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.TimeLimits;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace DisclosureCompliance.Package.Tests;

/// <summary>What a project that references the package can do with it.</summary>
public sealed class ConsumerTests
{
    [Fact]
    public void The_assembly_is_the_packaged_one()
    {
        var file = File.ReadAllBytes(typeof(Rational).Assembly.Location);

        Assert.Equal(PackedFiles.Package["lib/net10.0/DisclosureCompliance.dll"], file);
        Assert.StartsWith(
            PackedFiles.Version,
            typeof(Rational).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_host_says_things_in_templates_of_its_own()
    {
        var template = new MessageTemplate("host.points", new LocalizedText("得 {points} 分", "{points} points"));
        var message = new Message(template, new MessageArgument("points", Rational.Parse("44.1") * Rational.Parse("4/3")));

        Assert.Equal("58.8 points", message.In(Language.English));
        Assert.Equal("得 58.8 分", message.In(Language.Chinese));
    }

    [Fact]
    public void The_calendar_comes_with_its_data() =>
        Assert.Equal(new LocalDate(2011, 6, 23), ChineseCalendars.StateCouncil.AddWorkingDays(new LocalDate(2011, 6, 1), 15));

    [Fact]
    public void A_host_adds_it_in_one_call()
    {
        using var services = new ServiceCollection().AddDisclosureCompliance().BuildServiceProvider();

        var deadline = services.GetRequiredService<IDeadlineCalculator>().Calculate(new StatutoryRule("cn.ogi.proactive"), new LocalDate(2012, 12, 24));

        Assert.Equal(new LocalDate(2013, 1, 22), deadline.Date);
    }

    [Fact]
    public void A_faulty_document_is_explained()
    {
        var result = CatalogueJson.Parse("{}", "host.json");

        Assert.False(result.Succeeded);
        Assert.All(result.Faults, fault => Assert.Contains("host.json", fault.In(Language.English), StringComparison.Ordinal));
    }
}
