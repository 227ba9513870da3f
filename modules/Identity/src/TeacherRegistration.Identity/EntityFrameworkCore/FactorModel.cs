using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Identity.Domain.Accounts;
using TeacherRegistration.Identity.Domain.AgencyCodes;
using TeacherRegistration.Identity.Domain.Authenticators;
using TeacherRegistration.Identity.Domain.Devices;
using TeacherRegistration.Identity.Domain.LoginRequests;
using TeacherRegistration.Identity.Domain.Records;
using TeacherRegistration.Identity.Domain.Sessions;

namespace TeacherRegistration.Identity.EntityFrameworkCore;

/// <summary>The tables of second factors and of what happens around a login.</summary>
internal static class FactorModel
{
    private const int HashLength = 32;

    public static void ConfigureFactors(this ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Authenticator>().ToTable(Authenticator.Table);
        modelBuilder.Entity<RecoveryCode>(code =>
        {
            code.ToTable("Idn_RecoveryCode");
            code.HasIndex(row => new { row.AccountId, row.Hash }).IsUnique();
            code.Property(row => row.Hash).HasMaxLength(HashLength).IsFixedLength();
        });
        modelBuilder.Entity<AgencyCode>(code =>
        {
            code.ToTable("Idn_AgencyCode");
            code.HasIndex(row => new { row.AccountId, row.IssuedAt });
            code.Property(row => row.Hash).HasMaxLength(HashLength).IsFixedLength();
            code.Property(row => row.IssuedByName).HasMaxLength(Account.MaximumDisplayNameLength);
            code.Property(row => row.Reason).HasMaxLength(AgencyCode.MaximumReasonLength);
        });
        modelBuilder.Entity<LoginRequest>(request =>
        {
            request.ToTable(LoginRequest.Table);
            request.HasIndex(row => new { row.AgencyId, row.State, row.AskedAt });
            request.HasIndex(row => new { row.AccountId, row.State });
            request.Property(row => row.AnsweredByName).HasMaxLength(Account.MaximumDisplayNameLength);
        });
        modelBuilder.Entity<KnownDevice>(device =>
        {
            device.ToTable("Idn_KnownDevice");
            device.HasIndex(row => new { row.TokenHash, row.AccountId }).IsUnique();
            device.HasIndex(row => row.LastUsedAt);
            device.Property(row => row.TokenHash).HasMaxLength(HashLength).IsFixedLength();
        });
        modelBuilder.Entity<LoginRecord>(record =>
        {
            record.ToTable("Idn_LoginRecord");
            record.HasIndex(row => new { row.AccountId, row.At });
            record.HasIndex(row => row.At);
            record.Property(row => row.Address).HasMaxLength(Session.MaximumAddressLength);
            record.Property(row => row.Device).HasMaxLength(Session.MaximumDeviceLength);
        });
    }
}
