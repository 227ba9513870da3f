using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using TeacherRegistration.Framework.EntityFrameworkCore;

namespace TeacherRegistration.Framework.Auditing;

/// <summary>Signs the newest seal, and writes the signature into the database and the head file.</summary>
internal sealed class AuditSigner(
    AppDbContext context, IDatabaseProvider provider, AuditKey key, AuditHeadFile file, IOptions<AuditOptions> options, TimeProvider timeProvider)
{
    /// <summary>Signs the head if a signature is due and the chain has moved since the last one.</summary>
    public async Task<AuditSignature?> SignHeadAsync(CancellationToken cancellationToken = default)
    {
        var since = timeProvider.GetUtcNow().UtcDateTime.AddMinutes(-options.Value.SigningMinutes);
        if (await context.Set<AuditSignature>().AnyAsync(row => row.Kind == AuditSignatureKind.Head && row.At > since, cancellationToken))
        {
            return null;
        }

        var head = await context.Set<AuditSeal>().AsNoTracking().OrderByDescending(seal => seal.Id).FirstOrDefaultAsync(cancellationToken);
        return head is null || await context.Set<AuditSignature>().AnyAsync(row => row.SealId >= head.Id, cancellationToken)
            ? null
            : await SignAsync(AuditSignatureKind.Head, head, cancellationToken);
    }

    public async Task<AuditSignature> SignAsync(AuditSignatureKind kind, AuditSeal seal, CancellationToken cancellationToken)
    {
        var signature = key.Sign(kind, seal, timeProvider.GetUtcNow().UtcDateTime);
        context.ChangeTracker.Clear();
        using (await provider.EnterWriteAsync())
        {
            context.Add(signature);
            await context.SaveChangesAsync(cancellationToken);
        }

        await file.AppendAsync(signature, cancellationToken);
        return signature;
    }
}
