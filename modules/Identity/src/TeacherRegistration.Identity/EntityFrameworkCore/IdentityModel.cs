using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Identity.Domain.Accounts;
using TeacherRegistration.Identity.Domain.Attempts;
using TeacherRegistration.Identity.Domain.Sessions;

namespace TeacherRegistration.Identity.EntityFrameworkCore;

internal static class IdentityModel
{
    private const int HashLength = 32;

    public static void ConfigureIdentity(this ModelBuilder modelBuilder)
    {
        modelBuilder.ConfigureAdministration();
        modelBuilder.Entity<Account>(account =>
        {
            account.ToTable(Account.Table);
            account.HasIndex(row => row.LoginName).IsUnique();
            account.HasAdministration();
            account.Property(row => row.LoginName).HasMaxLength(Account.MaximumLoginNameLength);
            account.Property(row => row.DisplayName).HasMaxLength(Account.MaximumDisplayNameLength);
            account.Property(row => row.PasswordHash).HasMaxLength(200);
            account.Property(row => row.IdMask).HasMaxLength(Account.MaximumIdMaskLength);
            account.Property(row => row.Roles).IsJson().HasMaxLength(500);
        });
        modelBuilder.Entity<Session>(session =>
        {
            session.ToTable("Idn_Session");
            session.HasIndex(row => row.TokenHash).IsUnique();
            session.HasIndex(row => row.AccountId);
            session.HasIndex(row => row.StartedAt);
            session.HasIndex(row => row.LastSeenAt);
            session.Property(row => row.TokenHash).HasMaxLength(HashLength).IsFixedLength();
            session.Property(row => row.PlaceName).HasMaxLength(100);
            session.Property(row => row.Address).HasMaxLength(Session.MaximumAddressLength);
            session.Property(row => row.Device).HasMaxLength(Session.MaximumDeviceLength);
        });
        modelBuilder.Entity<LoginAttempt>(attempt =>
        {
            attempt.ToTable("Idn_LoginAttempt");
            attempt.HasIndex(row => row.TokenHash).IsUnique();
            attempt.HasIndex(row => row.StartedAt);
            attempt.Property(row => row.TokenHash).HasMaxLength(HashLength).IsFixedLength();
            attempt.Property(row => row.CodeHash).HasMaxLength(HashLength).IsFixedLength();
        });
        modelBuilder.Entity<AttemptEntry>(entry =>
        {
            entry.ToTable("Idn_AttemptEntry");
            entry.HasIndex(row => new { row.Key, row.At });
            entry.HasIndex(row => row.At);
            entry.Property(row => row.Key).HasMaxLength(AttemptEntry.MaximumKeyLength);
        });
        modelBuilder.ConfigureFactors();
    }
}
