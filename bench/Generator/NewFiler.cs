namespace TeacherRegistration.Generator;

/// <summary>An applicant who will file, as the load tool uses it.</summary>
/// <param name="AccountId">Whose it is.</param>
/// <param name="Cookie">Name and value of the session's.</param>
/// <param name="CityId">The city in which they look for their agency.</param>
/// <param name="PlanId">The 网报计划 in which they file.</param>
/// <param name="Kind">For which registration.</param>
/// <param name="IsPrepared">Whether certificate, work and history stand in the personal centre already.</param>
/// <param name="Fields">What they enter, by the names of the fields.</param>
internal sealed record NewFiler(Guid AccountId, string Cookie, Guid CityId, Guid PlanId, string Kind, bool IsPrepared, IReadOnlyDictionary<string, string> Fields);
