using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Printing.Domain.Receipts;

namespace TeacherRegistration.Printing.EntityFrameworkCore;

internal static class PrintingModel
{
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
    }
}
