using Microsoft.Extensions.Hosting.Internal;
using TeacherRegistration.Framework.Sms;

namespace TeacherRegistration.Framework.Tests.Sms;

/// <summary>A service that could send no codes does not start, and says why.</summary>
public sealed class SmsOptionsValidationTests
{
    [Theory]
    [InlineData("Development", true)]
    [InlineData("Production", false)]
    public void WithoutAGateway_OnlyDevelopmentStarts(string environment, bool starts) => IsFine(new SmsOptions(), environment).ShouldBe(starts);

    [Fact]
    public void TheAddressOfOneGateway_IsEnough() => IsFine(new SmsOptions { GatewayUrl = "https://sms.example/send" }).ShouldBeTrue();

    [Theory]
    [InlineData("", "https://sms.example", "", false)]
    [InlineData("Main Gateway", "https://sms.example", "", false)]
    [InlineData("main", "sms.example", "", false)]
    [InlineData("main", "ftp://sms.example", "", false)]
    [InlineData("main", "https://sms.example", "short", false)]
    [InlineData("main", "https://sms.example", "12345678901234567890", true)]
    public void AGateway_HasANameAnAddressAndALongToken(string name, string url, string token, bool fine) =>
        IsFine(new SmsOptions { Gateways = { new SmsGatewayOptions { Name = name, Url = url, ReportToken = token } } }).ShouldBe(fine);

    [Fact]
    public void TwoOfOneName_AreOneTooMany() => IsFine(new SmsOptions { Gateways = { Gateway(), Gateway() } }).ShouldBeFalse();

    [Fact]
    public void Aliyun_NeedsItsKeyAndSignature()
    {
        var gateway = Gateway();
        gateway.Kind = SmsGatewayKind.Aliyun;
        IsFine(new SmsOptions { Gateways = { gateway } }).ShouldBeFalse();

        (gateway.AccessKeyId, gateway.AccessKeySecret, gateway.SignName) = ("id", "secret", "教师资格");
        IsFine(new SmsOptions { Gateways = { gateway } }).ShouldBeTrue();
    }

    private static SmsGatewayOptions Gateway() => new() { Name = "main", Url = "https://sms.example" };

    private static bool IsFine(SmsOptions options, string environment = "Production") =>
        new SmsOptionsValidation(new HostingEnvironment { EnvironmentName = environment }).Validate(null, options).Succeeded;
}
