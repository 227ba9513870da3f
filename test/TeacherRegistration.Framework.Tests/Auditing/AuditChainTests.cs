using TeacherRegistration.Framework.Auditing;

namespace TeacherRegistration.Framework.Tests.Auditing;

/// <summary>The hashes of records that were sealed once must come out the same for ever: a renamed or reordered field would break every chain.</summary>
public sealed class AuditChainTests
{
    private static readonly AuditRecord Record = new()
    {
        Sequence = 7,
        TenantId = Guid.Parse("0197e2a0-0000-7000-8000-000000000001"),
        At = new DateTime(2026, 3, 2, 4, 5, 6, DateTimeKind.Utc).AddMicroseconds(123456),
        UserId = Guid.Parse("0197e2a0-0000-7000-8000-000000000002"),
        UserName = "user",
        IpAddress = "127.0.0.1",
        Operation = "POST /applications/{id}/confirm Complete",
        Category = AuditCategory.Operation,
        SubjectType = "OnlineApplication",
        SubjectId = "0197e2a0-0000-7000-8000-000000000003",
        Result = 302,
        Changes = """{"total":0,"entries":[]}""",
        TraceId = "0123456789abcdef0123456789abcdef",
    };

    [Fact]
    public void EntryOf_ARecordOfOld_IsWhatItWas() =>
        Convert.ToHexString(AuditChain.EntryOf(Record).Hash).ShouldBe("0D96A5FE93C9C17B2E699D9DC6874A42AA95F24B2724151B0021729661D6E198");

    [Fact]
    public void Close_OverARecordOfOld_IsWhatItWas()
    {
        var first = AuditChain.Close(null, [AuditChain.EntryOf(Record)], new DateTime(2026, 3, 2, 4, 6, 0, DateTimeKind.Utc));
        var second = AuditChain.Close(first, [AuditChain.EntryOf(Record)], new DateTime(2026, 3, 2, 4, 7, 0, DateTimeKind.Utc));

        second.Id.ShouldBe(2);
        Convert.ToHexString(second.Hash).ShouldBe("F4F46EB00522AE76FD49CC3914061F56F6CB8FCC30C0B23E5D43B5437825A986");
    }
}
