using TeacherRegistration.Framework.Contracts.Errors;

namespace TeacherRegistration.Confirmation.Contracts;

/// <summary>What an application lacks, for the paper that tells the applicant and for those who review it.</summary>
public interface IShortfallReader
{
    /// <summary>The conditions answered 不具备, in the order of the checklist; empty when there are none.</summary>
    /// <param name="applicationId">An application in the user's scope.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    /// <exception cref="BusinessRuleException">404: not there or out of scope.</exception>
    Task<IReadOnlyList<ConditionShortfall>> GetAsync(Guid applicationId, CancellationToken cancellationToken = default);
}

/// <summary>One condition that is not met (SPEC §2.2).</summary>
/// <param name="Code">Code of the condition.</param>
/// <param name="Year">The year, where the condition has one row per year.</param>
/// <param name="Condition">Its wording in Chinese.</param>
/// <param name="Evidence">The paper that shows it, in Chinese.</param>
/// <param name="IsProofMissing">缺少证明材料: asked of the applicant. Otherwise 条件不满足: for the reviewers.</param>
/// <param name="Reason">Why, as the clerk chose or typed it; may be empty.</param>
public sealed record ConditionShortfall(string Code, int? Year, string Condition, string Evidence, bool IsProofMissing, string Reason);
