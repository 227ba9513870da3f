using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Identity.Domain.Accounts;
using TeacherRegistration.Identity.Domain.Imports;
using TeacherRegistration.Identity.Domain.Links;
using TeacherRegistration.Identity.Domain.Roles;

namespace TeacherRegistration.Identity.EntityFrameworkCore;

/// <summary>The tables of users' administration: roles, links, imports.</summary>
internal static class AdministrationModel
{
    private const int HashLength = 32;

    public static void ConfigureAdministration(this ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<AccountLink>(link =>
        {
            link.ToTable("Idn_AccountLink");
            link.HasIndex(row => row.TokenHash).IsUnique();
            link.HasIndex(row => row.AccountId);
            link.Property(row => row.TokenHash).HasMaxLength(HashLength).IsFixedLength();
        });
        modelBuilder.Entity<AgencyRole>(role =>
        {
            role.ToTable("Idn_AgencyRole");
            role.HasIndex(row => new { row.AgencyId, row.Key }).IsUnique();
            role.HasIndex(row => new { row.AgencyId, row.Name }).IsUnique();
            role.Property(row => row.Key).HasMaxLength(AgencyRole.MaximumKeyLength);
            role.Property(row => row.Name).HasMaxLength(AgencyRole.MaximumNameLength);
            role.Property(row => row.Grants).IsJson();
            role.Property(row => row.Prohibitions).IsJson();
        });
        modelBuilder.Entity<AgencyRights>().ToTable("Idn_AgencyRights");
        modelBuilder.Entity<PhoneChange>().ToTable(PhoneChange.Table);
        modelBuilder.Entity<UserImport>(import =>
        {
            import.ToTable("Idn_UserImport");
            import.Property(row => row.FileName).HasMaxLength(UserImport.MaximumFileNameLength);
        });
    }

    /// <summary>Lists are read in the order of the login name, by each of their conditions.</summary>
    public static void HasAdministration(this EntityTypeBuilder<Account> account)
    {
        account.HasIndex(row => new { row.AgencyId, row.LoginName, row.DisplayName });
        account.HasIndex(row => new { row.AgencyId, row.PointId, row.LoginName });
        account.HasIndex(row => new { row.AgencyId, row.RoleKeys, row.LoginName });
        account.HasIndex(row => new { row.AgencyId, row.PhoneState, row.LoginName });
        account.Property(row => row.RoleKeys).HasMaxLength(Account.MaximumRoleKeysLength);
        account.Property(row => row.Grants).IsJson();
        account.Property(row => row.Prohibitions).IsJson();
    }
}
