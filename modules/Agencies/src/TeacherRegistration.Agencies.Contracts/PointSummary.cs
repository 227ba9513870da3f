namespace TeacherRegistration.Agencies.Contracts;

/// <summary>What other modules need of a confirmation point.</summary>
/// <param name="Id">Id.</param>
/// <param name="Code">Point code: agency code and four digits.</param>
/// <param name="Name">Name, e.g. 确认点一.</param>
/// <param name="Address">Where people go.</param>
/// <param name="Phone">Phone for enquiries.</param>
/// <param name="IsOpen">Whether it takes new applications; a closed one finishes those it has.</param>
public sealed record PointSummary(Guid Id, string Code, string Name, string Address, string Phone, bool IsOpen);
