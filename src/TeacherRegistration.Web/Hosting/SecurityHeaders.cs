namespace TeacherRegistration.Web.Hosting;

/// <summary>Headers on every response, also errors and files (WEB-4, WEB-5).</summary>
internal static class SecurityHeaders
{
    private const int OneYear = 365 * 24 * 60 * 60;

    public static void AddSecurityHeaders(this IServiceCollection services)
    {
        var pages = Common().AddFrameOptionsDeny().AddContentSecurityPolicy(ForPages);
        var papers = Common().AddFrameOptionsSameOrigin().AddContentSecurityPolicy(ForPapers);
        services.AddSecurityHeaderPolicies()
            .SetDefaultPolicy(pages)
            .SetPolicySelector(context => context.HttpContext.Request.Path.Value!.EndsWith(".pdf", StringComparison.Ordinal) ? papers : pages);
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
}
