namespace TeacherRegistration.Framework.PersonalData;

/// <summary>What a module holds of the signed-in applicant, for the copy to which everybody has a right (PIPL article 45).</summary>
public interface ICopySource
{
    /// <summary>The lower come first.</summary>
    int Order { get; }

    /// <summary>What stands under the account.</summary>
    Task<IReadOnlyList<CopySection>> ReadAccountAsync(CancellationToken cancellationToken = default) => Task.FromResult<IReadOnlyList<CopySection>>([]);

    /// <summary>What stands under one of the person's applications. Called in a scope of its agency in which the applicant is signed in.</summary>
    Task<IReadOnlyList<CopySection>> ReadApplicationAsync(Guid applicationId, CancellationToken cancellationToken = default) => Task.FromResult<IReadOnlyList<CopySection>>([]);
}
