using TeacherRegistration.Identity.Domain.LoginRequests;

namespace TeacherRegistration.Identity.Application.LoginRequests;

/// <summary>One request as the administrator's list shows it.</summary>
internal sealed record LoginRequestDto(
    Guid Id, long Version, Guid AccountId, string LoginName, string DisplayName, string MaskedPhone, string Message,
    DateTime AskedAt, LoginRequestState State, string? AnsweredByName, DateTime? AnsweredAt);

/// <summary>One page of requests.</summary>
internal sealed record LoginRequestPage(IReadOnlyList<LoginRequestDto> Rows, int Page, bool HasNext, int OpenCount);
