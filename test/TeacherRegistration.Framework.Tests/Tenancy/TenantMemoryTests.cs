using TeacherRegistration.Framework.Tenancy;

namespace TeacherRegistration.Framework.Tests.Tenancy;

/// <summary>What is kept under a stamp counts for it and for lower ones, of its agency alone.</summary>
public sealed class TenantMemoryTests : IDisposable
{
    private static readonly Guid Agency = Guid.CreateVersion7();

    private readonly TenantMemory<string> memory = new(100, text => text.Length);

    [Theory]
    [InlineData(4L, "kept")]
    [InlineData(5L, "kept")]
    [InlineData(6L, "read")]
    public async Task Get_UnderAHigherStamp_ReadsAnew(long stamp, string expected)
    {
        await GetAsync(Agency, 5, "kept");

        (await GetAsync(Agency, stamp, "read")).ShouldBe(expected);
    }

    [Fact]
    public async Task Get_OfAnotherAgency_ReadsItsOwn()
    {
        await GetAsync(Agency, 5, "kept");

        (await GetAsync(Guid.CreateVersion7(), 5, "read")).ShouldBe("read");
    }

    [Fact]
    public async Task Get_WithoutAStamp_ReadsEachTime()
    {
        await GetAsync(Agency, null, "kept");

        (await GetAsync(Agency, null, "read")).ShouldBe("read");
    }

    public void Dispose() => memory.Dispose();

    private ValueTask<string> GetAsync(Guid agencyId, long? stamp, string stored)
    {
        var tenant = new CurrentTenant();
        tenant.Set(agencyId, Guid.CreateVersion7(), stamp);
        return memory.GetAsync(tenant, () => Task.FromResult(stored));
    }
}
