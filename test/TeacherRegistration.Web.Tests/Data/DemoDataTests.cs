using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.EntityFrameworkCore;
using TeacherRegistration.Framework.Encryption;
using TeacherRegistration.Messaging.Domain.Messages;
using TeacherRegistration.Testing;

namespace TeacherRegistration.Web.Tests.Data;

/// <summary>What the demo data promise (SPEC §8). The numbers of theirs begin with 999998; tests use others.</summary>
public sealed class DemoDataTests(SqliteHost host)
{
    [Fact]
    public async Task Applications_AreInEveryStateOfBothKindsAndWithAllOrigins()
    {
        await using var scope = await TestApplications.OpenAsync(host, TestApplications.PointOne);
        var cipher = scope.ServiceProvider.GetRequiredService<IColumnCipher>();
        var filed = await scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>().Set<OnlineApplication>().ToListAsync();
        var demo = filed.Where(row => cipher.Open(row.IdNumber, OnlineApplication.CellOf(row.TenantId, row.Id, nameof(row.IdNumber))).StartsWith("999998", StringComparison.Ordinal)).ToList();

        demo.Select(row => row.Status).Distinct().Order().ShouldBe(ConfirmationStatuses.OfStaff);
        demo.Select(row => row.Kind).Distinct().Count().ShouldBe(2);
        demo.Select(row => row.Certificate.Origin).Distinct().Order().ShouldBe(Enum.GetValues<CertificateOrigin>());
    }

    [Fact]
    public async Task Messages_AreThereAndOneOfThemIsWithdrawn()
    {
        await using var scope = await TestApplications.OpenAsync(host, TestApplications.PointOne);
        // The first texts of all: tests write others.
        var demo = await scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>().Set<ApplicantMessage>().OrderBy(row => row.Id).Take(9).ToListAsync();

        demo.ShouldAllBe(message => message.SenderLoginName == "cs6s1s1xzcqr01");
        demo.Where(message => message.WithdrawnAt is not null).ShouldHaveSingleItem().Text.ShouldBe("请带两张照片。");
        demo.Select(message => message.ApplicationId).Distinct().Count().ShouldBe(8);
    }
}
