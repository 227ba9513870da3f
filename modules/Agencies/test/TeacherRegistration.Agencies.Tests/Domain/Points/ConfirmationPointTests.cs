using TeacherRegistration.Agencies.Domain.Points;
using TeacherRegistration.Framework.Contracts.Errors;

namespace TeacherRegistration.Agencies.Tests.Domain.Points;

public sealed class ConfirmationPointTests
{
    private static readonly PointDetails Details = new() { Name = "确认点一", Address = "教育路1号", Phone = "0915-3218888" };

    private static readonly Dictionary<string, Action<ConfirmationPoint>> Verbs = new()
    {
        ["Edit"] = point => point.Edit(Details with { Name = "新名称" }),
        ["Close"] = point => point.Close(),
        ["Reopen"] = point => point.Reopen(),
    };

    [Theory]
    [InlineData("Open", "Edit", "Open", null)]
    [InlineData("Open", "Close", "Closed", null)]
    [InlineData("Open", "Reopen", "Open", AgenciesErrorCodes.PointAlreadyOpen)]
    [InlineData("Closed", "Edit", "Closed", null)]
    [InlineData("Closed", "Close", "Closed", AgenciesErrorCodes.PointAlreadyClosed)]
    [InlineData("Closed", "Reopen", "Open", null)]
    public void EveryVerb_InEveryState(string state, string verb, string becomes, string? refusal)
    {
        var point = Make();
        if (state == nameof(PointState.Closed))
        {
            point.Close();
        }

        var thrown = Record.Exception(() => Verbs[verb](point)) as BusinessRuleException;

        (thrown?.Code, thrown?.Kind).ShouldBe((refusal, refusal is null ? null : RuleViolationKind.Conflict));
        point.State.ToString().ShouldBe(becomes);
    }

    [Theory]
    [InlineData("610009020101", null)]
    [InlineData("61000902010", AgenciesErrorCodes.PointCodeFormat)]
    [InlineData("6100090201011", AgenciesErrorCodes.PointCodeFormat)]
    [InlineData("61000902010A", AgenciesErrorCodes.PointCodeFormat)]
    public void New_TakesTwelveDigits(string code, string? refusal) =>
        (Record.Exception(() => new ConfirmationPoint(Guid.CreateVersion7(), code, Details)) as BusinessRuleException)?.Code.ShouldBe(refusal);

    [Theory]
    [InlineData(null, true)]
    [InlineData(1, true)]
    [InlineData(10_000, true)]
    [InlineData(0, false)]
    [InlineData(-1, false)]
    [InlineData(10_001, false)]
    public void Edit_TakesACapacityFromOneToTenThousandOrNone(int? capacity, bool isTaken)
    {
        var point = Make();

        var thrown = Record.Exception(() => point.Edit(Details with { DailyCapacity = capacity })) as BusinessRuleException;

        (thrown?.Field, thrown?.Code).ShouldBe(isTaken ? (null, null) : ("DailyCapacity", AgenciesErrorCodes.CapacityRange));
        point.DailyCapacity.ShouldBe(isTaken ? capacity : null);
    }

    [Fact]
    public void Edit_WithAWrongField_IsRefusedBesideIt()
    {
        FaultOf(Details with { Name = "" }).ShouldBe(("Name", AgenciesErrorCodes.Missing));
        FaultOf(Details with { Address = "" }).ShouldBe(("Address", AgenciesErrorCodes.Missing));
        FaultOf(Details with { Phone = "12" }).ShouldBe(("Phone", AgenciesErrorCodes.PhoneFormat));
        FaultOf(Details with { OpeningHours = "上午\n下午" }).ShouldBe(("OpeningHours", AgenciesErrorCodes.OneLine));
        FaultOf(Details with { ContactPerson = new string('王', 51) }).ShouldBe(("ContactPerson", AgenciesErrorCodes.TooLong));
        FaultOf(Details with { Directions = new string('路', 501) }).ShouldBe(("Directions", AgenciesErrorCodes.TooLong));
        FaultOf(Details with { Precautions = new string('带', 4001) }).ShouldBe(("Precautions", AgenciesErrorCodes.TooLong));
        FaultOf(Details with { Directions = "乘 1 路\n下车", Precautions = "1\n2" }).ShouldBe((null, null));
    }

    private static ConfirmationPoint Make() => new(Guid.CreateVersion7(), "610009020101", Details);

    private static (string? Field, string? Code) FaultOf(PointDetails details)
    {
        var thrown = Record.Exception(() => Make().Edit(details)) as BusinessRuleException;
        return (thrown?.Field, thrown?.Code);
    }
}
