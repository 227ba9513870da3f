using System.Globalization;
using Microsoft.AspNetCore.Hosting;
using TeacherRegistration.Testing;

namespace TeacherRegistration.Web.Tests.Sms;

/// <summary>The product with two gateways: one of a kind of its own, and one that speaks as Alibaba Cloud does. No text waits for the morning.</summary>
public abstract class SmsHost(string provider) : ProductHost(provider)
{
    public const string ReportToken = "Kornblumenfeld-4711-abc";

    /// <summary>More than the demo data send of an agency.</summary>
    public const int Quota = 12;

    private FakeGateway? first;
    private FakeGateway? second;

    public FakeGateway First => first!;

    public FakeGateway Second => second!;

    public override async ValueTask InitializeAsync()
    {
        first = await FakeGateway.StartAsync();
        second = await FakeGateway.StartAsync();
        await base.InitializeAsync();
    }

    protected override void Configure(IWebHostBuilder builder)
    {
        builder.UseSetting("Sms:Gateways:0:Name", "main");
        builder.UseSetting("Sms:Gateways:0:Url", First.Address + "?to={phone}");
        builder.UseSetting("Sms:Gateways:0:ContentType", "application/x-www-form-urlencoded");
        builder.UseSetting("Sms:Gateways:0:BodyTemplate", "text={text}&id={messageId}");
        builder.UseSetting("Sms:Gateways:0:Headers:X-Key", "geheim");
        builder.UseSetting("Sms:Gateways:0:Success", "code=0");
        builder.UseSetting("Sms:Gateways:0:AnsweredId", "data.id");
        builder.UseSetting("Sms:Gateways:0:ReportToken", ReportToken);
        builder.UseSetting("Sms:Gateways:1:Name", "aliyun");
        builder.UseSetting("Sms:Gateways:1:Kind", "Aliyun");
        builder.UseSetting("Sms:Gateways:1:Url", Second.Address);
        builder.UseSetting("Sms:Gateways:1:AccessKeyId", "id");
        builder.UseSetting("Sms:Gateways:1:AccessKeySecret", "secret");
        builder.UseSetting("Sms:Gateways:1:SignName", "教师资格");
        builder.UseSetting("Sms:Gateways:1:TemplateCodes:LoginCode", "SMS_1");
        builder.UseSetting("Sms:Gateways:1:TemplateCodes:MaterialsIncomplete", "SMS_2");
        builder.UseSetting("Sms:Gateways:1:ReportToken", ReportToken);
        builder.UseSetting("Settings:Framework.SmsMonthlyQuota", Quota.ToString(CultureInfo.InvariantCulture));
        builder.UseSetting("Settings:Framework.SmsQuietFrom", "0");
        builder.UseSetting("Settings:Framework.SmsQuietUntil", "0");
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await First.DisposeAsync();
        await Second.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}

public sealed class SqliteSmsHost() : SmsHost("Sqlite");

public sealed class MySqlSmsHost() : SmsHost("MySql");
