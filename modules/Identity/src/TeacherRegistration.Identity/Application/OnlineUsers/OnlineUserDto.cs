namespace TeacherRegistration.Identity.Application.OnlineUsers;

/// <summary>One session that is open now.</summary>
internal sealed record OnlineUserDto(
    Guid SessionId, Guid AccountId, string LoginName, string DisplayName, string PlaceName, string Address, string Device,
    DateTime StartedAt, DateTime LastSeenAt);

/// <summary>One page of them.</summary>
internal sealed record OnlineUserPage(IReadOnlyList<OnlineUserDto> Rows, int Page, bool HasNext, int Total);
