using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Tests.Architecture;

/// <summary>The house has one direction, and docs/architecture.md says which.</summary>
public sealed class RoomDirectionTests
{
    private static readonly string[] NamesThatSayNothing = ["Common", "Core", "Helpers", "Infrastructure", "Managers", "Misc", "Models", "Services", "Shared", "Utilities", "Utils"];

    [SourceFact]
    public void Every_room_stands_in_the_table_and_every_row_is_a_room()
    {
        var built = Library.Types.Select(Library.RoomOf).Distinct();

        RoomTable.Read().Rooms.Should().BeEquivalentTo(built);
    }

    [SourceFact]
    public void The_table_names_only_its_own_rooms_and_has_no_cycle()
    {
        var table = RoomTable.Read();

        table.Rooms.SelectMany(table.UsesOf).Where(used => used != "all").Should().BeSubsetOf(table.Rooms);
        table.Rooms.Where(table.IsInCycle).Should().BeEmpty();
    }

    [SourceFact]
    public void A_room_uses_only_what_the_table_allows()
    {
        var table = RoomTable.Read();

        var wrong =
            from type in Library.Assembly.GetTypes()
            let room = Library.RoomOf(type)
            where room is not null
            from used in TypeUse.Of(type)
            let usedRoom = Library.RoomOf(used)
            where usedRoom is not null && !table.Allows(room, usedRoom)
            select $"{room} may not use {usedRoom}: {type.FullName} uses {used.FullName}";

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void The_reader_of_uses_sees_what_stands_only_in_the_code_of_a_method() =>
        TypeUse.Of(typeof(UsesRationalInItsCodeOnly)).Should().Equal(typeof(Rational));

    [Fact]
    public void No_namespace_has_a_name_that_says_nothing() =>
        Library.Types.Where(type => type.Namespace!.Split('.').Intersect(NamesThatSayNothing).Any()).Should().BeEmpty();

    private static class UsesRationalInItsCodeOnly
    {
        public static string Text() => Rational.One.ToString();
    }
}
