using System.Diagnostics;

namespace TeacherRegistration.Testing;

/// <summary>Waits for what a background job brings about: looks again and again until it is there or the time is over.</summary>
public static class Eventually
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(50);

    // Jobs of all tests of a host stand in one queue: on a loaded machine the last of them waits long.
    private static readonly TimeSpan Deadline = TimeSpan.FromMinutes(2);

    /// <summary>What <paramref name="look"/> finds first; fails when it finds nothing in time.</summary>
    public static async Task<T> FindAsync<T>(Func<Task<T?>> look, string what)
        where T : class
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            if (await look() is { } found)
            {
                return found;
            }

            Assert.True(watch.Elapsed < Deadline, $"After {Deadline.TotalSeconds} s there is still no {what}.");
            await Task.Delay(Interval);
        }
    }
}
