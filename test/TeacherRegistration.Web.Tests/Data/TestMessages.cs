using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Messaging.Domain.Messages;
using TeacherRegistration.Testing;

namespace TeacherRegistration.Web.Tests.Data;

/// <summary>Messages to applicants, sent as a clerk sends them and read as they are stored.</summary>
internal static class TestMessages
{
    /// <summary>A text that no other test writes.</summary>
    public static string NewText() => "请补交材料" + Guid.CreateVersion7().ToString("N")[^12..];

    public static string AddressOf(Guid applicationId) => $"/applications/{applicationId}/messages";

    /// <summary>Leaves a message on the page of the record.</summary>
    public static async Task<Answer> SendAsync(Browser browser, Guid applicationId, string? text) =>
        await browser.PressAsync(await browser.OpenAsync(AddressOf(applicationId)), "发送", ("Text", text));

    /// <summary>Ticks the rows of the list and presses 留言; the answer keeps the method, as browsers do.</summary>
    public static async Task<Answer> ChooseAsync(Browser browser, Answer list, params IEnumerable<Guid> ids)
    {
        var (address, fields) = Browser.Describe(list, "留言", [.. ids.Select(id => ("ids", (string?)id.ToString()))]);
        var led = await browser.PostAsync(address, fields);
        return led.Location.Length == 0 ? led : await browser.PostAsync(led.Location, fields);
    }

    /// <summary>The messages to the applicant, oldest first.</summary>
    public static async Task<IReadOnlyList<ApplicantMessage>> ReadAsync(ProductHost host, string pointCode, Guid applicationId)
    {
        await using var scope = await TestApplications.OpenAsync(host, pointCode);
        return await scope.ServiceProvider.GetRequiredService<IRepository<ApplicantMessage>>().Query()
            .Where(message => message.ApplicationId == applicationId).OrderBy(message => message.Id).ToListAsync();
    }
}
