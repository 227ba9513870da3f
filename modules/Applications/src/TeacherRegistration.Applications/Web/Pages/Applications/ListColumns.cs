using Microsoft.AspNetCore.Http;
using TeacherRegistration.Applications.Application.OnlineApplications;

namespace TeacherRegistration.Applications.Web.Pages.Applications;

/// <summary>Which columns the list shows beside those that every row has. The choice is remembered by the browser, in a cookie that the page's script writes.</summary>
internal sealed class ListColumns
{
    public const string CookieName = "columns";

    public const string Kind = "Kind";
    public const string QualificationType = "QualificationType";
    public const string Subject = "Subject";
    public const string School = "School";
    public const string ReviewStatus = "ReviewStatus";
    public const string Message = "Message";
    public const string ArchiveNumber = "ArchiveNumber";
    public const string SubmittedAt = "SubmittedAt";
    public const string ConcludedAt = "ConcludedAt";
    public const string ConcludedBy = "ConcludedBy";
    public const string Point = "Point";

    /// <summary>The manual's, to begin with (SPEC §8).</summary>
    private static readonly string[] Preset = [Kind, QualificationType, Subject, School, ReviewStatus, Message, ArchiveNumber];

    private readonly HashSet<string> _chosen;

    private ListColumns(IEnumerable<string> chosen) => _chosen = [.. chosen.Intersect(All)];

    /// <summary>All that can be chosen, in their order.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Preset, SubmittedAt, ConcludedAt, ConcludedBy, Point];

    /// <summary>The chosen ones, and the one by which the list is ordered.</summary>
    public static ListColumns Of(HttpRequest request, ApplicationSort sort) =>
        new([.. request.Cookies[CookieName] is { } names ? names.Split('.') : Preset, sort.ToString()]);

    public bool Shows(string name) => _chosen.Contains(name);
}
