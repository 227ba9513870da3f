using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Encryption;
using TeacherRegistration.Framework.EntityFrameworkCore;

namespace TeacherRegistration.Framework.Idempotency;

/// <summary>Each rendered form carries a token of its own, by which a form that was accepted is known when it comes again (CC-2).</summary>
public sealed class FormTokens(AppDbContext context, ICurrentUser user, IColumnCipher cipher, TimeProvider timeProvider)
{
    /// <summary>Name of the hidden field.</summary>
    public const string FieldName = "__FormToken";

    private const string AntiforgeryFieldName = "__RequestVerificationToken";

    /// <summary>How long an accepted form is remembered.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    /// <summary>A token for a form about to be rendered.</summary>
    public static Guid New() => Guid.CreateVersion7();

    internal sealed record SentForm(Guid Token, byte[] Digest);

    internal SentForm Read(HttpContext http)
    {
        if (!Guid.TryParse(http.Request.Form[FieldName], out var token))
        {
            throw new BusinessRuleException(FrameworkErrorCodes.TokenMissing);
        }

        // Under a key: a form may hold a password, and a bare hash of it would be guessed faster than the password's own.
        return new SentForm(token, cipher.BlindIndex(Convert.ToHexString(Digest(http.Request))));
    }

    internal async Task<string?> FindAnswerAsync(SentForm form)
    {
        var userId = UserId;
        var accepted = await context.Set<FormSubmission>().AsNoTracking()
            .FirstOrDefaultAsync(submission => submission.UserId == userId && submission.Token == form.Token);
        if (accepted is null)
        {
            return null;
        }

        return accepted.Digest.AsSpan().SequenceEqual(form.Digest)
            ? accepted.Location
            : throw new TokenReusedException();
    }

    internal FormSubmission Accept(SentForm form, string location) => new()
    {
        UserId = UserId,
        Token = form.Token,
        Digest = form.Digest,
        Location = location,
        At = timeProvider.GetUtcNow().UtcDateTime,
    };

    private Guid UserId => user.IsSignedIn ? user.Id : Guid.Empty;

    private static byte[] Digest(HttpRequest request)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, request.Path + request.QueryString);
        foreach (var field in request.Form.Where(field => field.Key != AntiforgeryFieldName).OrderBy(field => field.Key, StringComparer.Ordinal))
        {
            Append(hash, field.Key);
            foreach (var value in field.Value)
            {
                Append(hash, value ?? "");
            }
        }

        foreach (var file in request.Form.Files)
        {
            Append(hash, $"{file.Name}|{file.FileName}|{file.Length}");
            // Read already, in memory or in a file of its own: a corrected file of the same name and size is another one.
            using var content = file.OpenReadStream();
            hash.AppendData(SHA256.HashData(content));
        }

        return hash.GetHashAndReset();
    }

    /// <summary>Length before content: two fields cannot be read as one.</summary>
    private static void Append(IncrementalHash hash, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        hash.AppendData(BitConverter.GetBytes(bytes.Length));
        hash.AppendData(bytes);
    }
}
