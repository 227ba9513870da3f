using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Printing.Domain.Files;
using TeacherRegistration.Printing.Domain.Receipts;

namespace TeacherRegistration.Printing.EntityFrameworkCore;

internal static class PrintingModel
{
    private const int MaximumContentTypeLength = 32;

    public static void ConfigurePrinting(this ModelBuilder modelBuilder)
    {
        // Parts of a JSON column, no tables.
        modelBuilder.Ignore<ReceiptContent>();
        modelBuilder.Ignore<ReceiptMaterial>();
        modelBuilder.Ignore<MissingMaterials>();
        modelBuilder.Entity<Receipt>(receipt =>
        {
            receipt.ToTable("Prn_Receipt");
            receipt.HasIndex(row => new { row.TenantId, row.Number }).IsUnique();
            receipt.HasIndex(row => new { row.TenantId, row.ApplicationId });
            receipt.Property(row => row.Number).HasMaxLength(Receipt.MaximumNumberLength);
            receipt.Property(row => row.TemplateVersion).HasMaxLength(16);
            receipt.Property(row => row.LastPrintedBy).HasMaxLength(Receipt.MaximumNameLength);
            receipt.Property(row => row.Content).IsJson();
        });
        modelBuilder.Entity<ReceiptCode>(code =>
        {
            code.ToTable("Prn_ReceiptCode");
            code.HasIndex(row => row.Code).IsUnique();
            code.Property(row => row.Code).HasMaxLength(ReceiptCode.MaximumLength);
        });
        modelBuilder.Entity<AgencyFile>(file =>
        {
            file.ToTable("Prn_AgencyFile");
            ConfigureFile(file);
            file.HasIndex(row => new { row.TenantId, row.Id });
        });
        modelBuilder.Entity<PlatformFile>(file =>
        {
            file.ToTable("Prn_PlatformFile");
            ConfigureFile(file);
        });
        modelBuilder.Entity<FileUpload>(upload =>
        {
            upload.ToTable("Prn_FileUpload");
            upload.HasIndex(row => row.AccountId);
            upload.HasIndex(row => new { row.Scan, row.ScannedAt });
        });
    }

    private static void ConfigureFile<T>(EntityTypeBuilder<T> file)
        where T : PublishedFile
    {
        file.Property(row => row.Title).HasMaxLength(FileDetails.MaximumTitleLength);
        file.Property(row => row.FileName).HasMaxLength(FileContent.MaximumNameLength);
        file.Property(row => row.ContentType).HasMaxLength(MaximumContentTypeLength);
    }
}
