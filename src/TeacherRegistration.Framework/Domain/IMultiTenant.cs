namespace TeacherRegistration.Framework.Domain;

/// <summary>A row that belongs to one registration agency and is seen by it alone. Stamped on insert, never changed after.</summary>
public interface IMultiTenant
{
    /// <summary>Id of the registration agency.</summary>
    Guid TenantId { get; set; }
}
