using System.Collections.Frozen;
using TeacherRegistration.Plans.Application.Integration;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Plans.Tests.Application;

/// <summary>What is kept under a stamp counts for it and for lower ones, of its agency alone.</summary>
public sealed class CalendarCacheTests : IDisposable
{
    private static readonly Guid Agency = Guid.CreateVersion7();
    private static readonly AgencyCalendar Kept = new([], FrozenDictionary<Guid, ConfirmationWindows>.Empty);

    private readonly CalendarCache cache = new();

    public CalendarCacheTests() => cache.Keep(Agency, 5, Kept);

    [Theory]
    [InlineData(4, true)]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public void Find_UnderAHigherStamp_FindsNothing(long stamp, bool expected) => (cache.Find(Agency, stamp) == Kept).ShouldBe(expected);

    [Fact]
    public void Find_OfAnotherAgency_FindsNothing() => cache.Find(Guid.CreateVersion7(), 5).ShouldBeNull();

    public void Dispose() => cache.Dispose();
}
