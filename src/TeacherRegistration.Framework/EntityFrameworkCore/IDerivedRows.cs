namespace TeacherRegistration.Framework.EntityFrameworkCore;

/// <summary>
/// Keeps rows that follow from others, such as counts and search keys, in the transaction of the change itself: whoever changes the others
/// cannot forget them. Called with every unit of work just before it is saved, so that hot rows are locked for as short as can be.
/// </summary>
public interface IDerivedRows
{
    /// <summary>Adds or changes the derived rows. Several calls for the same rows go in one order, or two units of work lock each other out.</summary>
    /// <param name="context">With the tracked changes that are about to be saved.</param>
    /// <param name="cancellationToken">Ends it.</param>
    Task UpdateAsync(AppDbContext context, CancellationToken cancellationToken);
}
