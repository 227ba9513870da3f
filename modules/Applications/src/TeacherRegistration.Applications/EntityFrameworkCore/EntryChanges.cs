using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace TeacherRegistration.Applications.EntityFrameworkCore;

/// <summary>What a tracked change takes from a count and what it adds to one.</summary>
internal static class EntryChanges
{
    /// <summary>The values before it count one less, those after it one more.</summary>
    public static IEnumerable<(PropertyValues Values, int By)> CountChanges<T>(this EntityEntry<T> entry)
        where T : class
    {
        if (entry.State is EntityState.Modified or EntityState.Deleted)
        {
            yield return (entry.OriginalValues, -1);
        }

        if (entry.State is EntityState.Modified or EntityState.Added)
        {
            yield return (entry.CurrentValues, 1);
        }
    }
}
