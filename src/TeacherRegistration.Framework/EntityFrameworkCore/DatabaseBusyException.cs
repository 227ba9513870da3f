namespace TeacherRegistration.Framework.EntityFrameworkCore;

/// <summary>The work met a lock on every try; the user may send it again: 503.</summary>
public sealed class DatabaseBusyException(Exception innerException) : Exception("The database was busy on every try.", innerException);
