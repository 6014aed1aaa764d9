using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Spreadsheets;

/// <summary>What a rule that was recognised does, in words.</summary>
internal static class RuleReadingMessages
{
    public static readonly MessageTemplate TakesOffEach = MessageTemplate.Define(
        "csv.reading.takes-off-each",
        "“{rule}”：每有一次扣 {points} 分。",
        "\"{rule}\": {points} off every time.");

    public static readonly MessageTemplate TakesOffEvery = MessageTemplate.Define(
        "csv.reading.takes-off-every",
        "“{rule}”：每满 {per} 次扣 {points} 分。",
        "\"{rule}\": {points} off for every {per} times.");

    public static readonly MessageTemplate TakesOffOnce = MessageTemplate.Define(
        "csv.reading.takes-off-once",
        "“{rule}”：扣 {points} 分，只扣一次。",
        "\"{rule}\": {points} off, once.");

    public static readonly MessageTemplate TakesOffEntered = MessageTemplate.Define(
        "csv.reading.takes-off-entered",
        "“{rule}”：扣多少由评分人填写，{from} 至 {to} 分。",
        "\"{rule}\": what is taken off is entered, from {from} to {to}.");

    public static readonly MessageTemplate EarnsEach = MessageTemplate.Define(
        "csv.reading.earns-each",
        "“{rule}”：每有一次得 {points} 分。",
        "\"{rule}\": {points} earned every time.");

    public static readonly MessageTemplate EarnsEvery = MessageTemplate.Define(
        "csv.reading.earns-every",
        "“{rule}”：每满 {per} 次得 {points} 分。",
        "\"{rule}\": {points} earned for every {per} times.");

    public static readonly MessageTemplate EarnsOnce = MessageTemplate.Define(
        "csv.reading.earns-once",
        "“{rule}”：得 {points} 分，只得一次。",
        "\"{rule}\": {points} earned, once.");

    public static readonly MessageTemplate Level = MessageTemplate.Define(
        "csv.reading.level",
        "档次“{level}”：得 {points} 分。",
        "Level \"{level}\": {points} earned.");

    public static readonly MessageTemplate Cap = MessageTemplate.Define(
        "csv.reading.cap",
        "以上合计最多 {points} 分。",
        "All of these together: {points} at most.");

    public static readonly MessageTemplate NotBelowZero = MessageTemplate.Define(
        "csv.reading.not-below-zero",
        "本项扣完为止，不计负分。",
        "The item does not fall below 0.");
}
