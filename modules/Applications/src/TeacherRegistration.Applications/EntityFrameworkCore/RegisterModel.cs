using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Applications.Application.Drafts.Checks;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.Register;
using TeacherRegistration.Applications.Domain.Values;

namespace TeacherRegistration.Applications.EntityFrameworkCore;

internal static class RegisterModel
{
    private const int HashLength = 32;

    public static void ConfigureRegister(this ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<RegisteredCertificate>(certificate =>
        {
            certificate.ToTable(RegisteredCertificate.Table);
            certificate.HasIndex(row => row.Number).IsUnique();
            certificate.HasIndex(row => row.ImportId);
            certificate.Property(row => row.Number).HasMaxLength(CertificateNumber.Length);
            certificate.Property(row => row.Name).HasMaxLength(PersonName.MaximumLength * 2);
            certificate.Property(row => row.IdHash).HasMaxLength(HashLength).IsFixedLength();
            certificate.Property(row => row.Subject).HasMaxLength(EmploymentInfo.MaximumSubjectLength);
            certificate.Property(row => row.IssuingAgency).HasMaxLength(CertificateCheck.MaximumAgencyLength);
        });
        modelBuilder.Entity<CertificateImport>(import =>
        {
            import.ToTable("App_CertificateImport");
            import.HasIndex(row => new { row.OwnerId, row.ImportedAt });
            import.Property(row => row.FileName).HasMaxLength(CertificateImport.MaximumFileNameLength);
            import.Property(row => row.ImportedBy).HasMaxLength(64);
        });
    }
}
