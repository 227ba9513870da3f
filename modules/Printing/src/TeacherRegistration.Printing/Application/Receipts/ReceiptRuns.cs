using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Printing.Domain.Receipts;

namespace TeacherRegistration.Printing.Application.Receipts;

/// <summary>The runs in which a receipt of the application was issued and printed together with others.</summary>
internal sealed class ReceiptRuns(IRepository<Receipt> receipts) : IRelatedSubjects
{
    public async Task<IReadOnlyList<Guid>> FindAsync(Guid subjectId, CancellationToken cancellationToken) => await receipts.Query()
        .Where(receipt => receipt.ApplicationId == subjectId && receipt.RunId != null)
        .Select(receipt => receipt.RunId!.Value)
        .ToListAsync(cancellationToken);
}
