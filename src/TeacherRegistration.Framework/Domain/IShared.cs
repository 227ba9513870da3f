namespace TeacherRegistration.Framework.Domain;

/// <summary>What a superior agency publishes: every agency of the province may read it, only its owner writes it.</summary>
public interface IShared
{
    /// <summary>Id of the agency that owns and may change the row.</summary>
    Guid OwnerId { get; set; }

    /// <summary>Id of the province's agency; readers are the agencies of that province.</summary>
    Guid ProvinceId { get; set; }
}
