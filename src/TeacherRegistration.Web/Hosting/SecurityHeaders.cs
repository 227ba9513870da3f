namespace TeacherRegistration.Web.Hosting;

/// <summary>Headers on every response, also errors and files (WEB-4, WEB-5).</summary>
internal static class SecurityHeaders
{
    private const int OneYear = 365 * 24 * 60 * 60;

    /// <summary>Where files that users have uploaded are given out.</summary>
    private const string Uploads = "/downloads/files";

    public static void AddSecurityHeaders(this IServiceCollection services)
    {
        var pages = Common().AddFrameOptionsDeny().AddContentSecurityPolicy(ForPages);
        var papers = Common().AddFrameOptionsSameOrigin().AddContentSecurityPolicy(ForPapers);
        var uploads = Common().AddFrameOptionsDeny().AddContentSecurityPolicy(ForUploads);
        services.AddSecurityHeaderPolicies()
            .SetDefaultPolicy(pages)
            .SetPolicySelector(context => context.HttpContext.Request.Path switch
            {
                var path when path.StartsWithSegments(Uploads) => uploads,
                var path when path.Value!.EndsWith(".pdf", StringComparison.Ordinal) => papers,
                _ => pages,
            });
    }

    private static HeaderPolicyCollection Common() => new HeaderPolicyCollection()
        .AddContentTypeOptionsNoSniff()
        .AddReferrerPolicyStrictOriginWhenCrossOrigin()
        .AddStrictTransportSecurityMaxAgeIncludeSubDomains(OneYear)
        .AddCrossOriginOpenerPolicy(builder => builder.SameOrigin())
        .RemoveServerHeader();

    private static void ForPages(CspBuilder csp)
    {
        csp.AddDefaultSrc().Self();
        csp.AddScriptSrc().Self().WithNonce();
        csp.AddStyleSrc().Self().WithNonce();
        csp.AddImgSrc().Self().Data().Blob();
        csp.AddObjectSrc().None();
        csp.AddBaseUri().None();
        csp.AddFrameAncestors().None();
        csp.AddFormAction().Self();
        csp.AddReportUri().To(CspReports.Path);
    }

    /// <summary>A PDF is shown inside the own preview page; sandboxing it would stop it from printing (DESIGN §6).</summary>
    private static void ForPapers(CspBuilder csp)
    {
        csp.AddDefaultSrc().None();
        csp.AddFrameAncestors().Self();
    }

    /// <summary>What a user has uploaded runs nothing and reaches nothing, should a browser show it after all (FL-5).</summary>
    private static void ForUploads(CspBuilder csp)
    {
        csp.AddDefaultSrc().None();
        csp.AddSandbox();
        csp.AddFrameAncestors().None();
    }
}
