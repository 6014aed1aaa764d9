namespace DisclosureCompliance.Messages;

/// <summary>A value of some room that is put into words only when they are asked for.</summary>
/// <remarks>Its equality is that of the <see cref="MessageArgument"/> that holds it.</remarks>
internal interface ISpoken
{
    string In(Language language);
}
