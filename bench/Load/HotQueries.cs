using System.Text.RegularExpressions;
using TeacherRegistration.Generator;

namespace TeacherRegistration.Load;

/// <summary>The pages whose queries are explained, as seen by the users of the largest agency.</summary>
internal sealed partial class HotQueries(Workload workload, Database database, int port)
{
    private const string FormType = "application/x-www-form-urlencoded";

    private static readonly string[] Conditions =
    [
        "", "status=PendingConfirmation", "status=MaterialsComplete", "page=50", "sort=SubmittedAt", "sort=SubmittedAt&descending=true", "sort=Name",
        "sort=Name&descending=true", "sort=School", "sort=ArchiveNumber", "descending=true", "sort=Name&status=MaterialsComplete", "kind=First", "kind=First&sort=Name",
        "reviewStatus=AwaitingFirstReview", "mineToday=true", "school={school}", "remark={remark}", "applicationNumber={number}", "archiveNumber=0100",
        "certificateNumber={certificate}", "submittedFrom={day}&submittedTo={day}", "concludedFrom={day}&concludedTo={day}", "name={name}", "name={letter}",
    ];

    private static readonly string[] OtherPoints = ["name={name}&kind=First", "school={school}&status=PendingConfirmation", "kind=Renewal&status=MaterialsComplete"];

    private static readonly string[] Pages = ["confirm", "", "approvals", "messages"];

    public IEnumerable<(string Name, byte[] Request)> All()
    {
        var (agency, clerk) = (workload.Largest, workload.LargestPoint);
        var sample = SampleOf(clerk);
        foreach (var condition in Conditions.Select(sample.Fill))
        {
            yield return ($"list of a point: {condition.Shown}", Get(clerk, "/applications?pageSize=50&" + condition.Address));
            yield return ($"list of the agency: {condition.Shown}", Get(agency, "/applications?pageSize=50&" + condition.Address));
        }

        yield return ("list of the agency: page=2000", Get(agency, "/applications?pageSize=50&page=2000"));
        yield return ("list of the agency: ID number", Post(agency, "/applications", $"idNumber={sample.IdNumber}&pageSize=50"));
        yield return ("list of the agency: phone", Post(agency, "/applications", "phone=19900000001&pageSize=50"));
        foreach (var condition in OtherPoints.Select(sample.Fill))
        {
            yield return ($"other points: {condition.Shown}", Get(clerk, "/other-points?" + condition.Address));
        }

        foreach (var text in new[] { sample.IdNumber[^4..], sample.IdNumber[^6..], sample.Name, sample.Number, sample.IdNumber })
        {
            yield return ($"counter: {text.Length} characters", Post(clerk, "/counter?handler=Find", "Text=" + Uri.EscapeDataString(text)));
        }

        foreach (var page in Pages)
        {
            yield return ($"case: {page}", Get(clerk, $"/applications/{sample.Id}/{page}".TrimEnd('/')));
        }
    }

    private static byte[] Get(SignedIn user, string address) => Requests.Get(address, user.Cookie);

    /// <summary>Numbers stand in no address: a form asks for them.</summary>
    public byte[] Post(SignedIn user, string address, string fields)
    {
        using var connection = new HttpConnection(port);
        connection.Send(Requests.Get(address.Split('?')[0], user.Cookie));
        var page = connection.Text;
        var cookie = FormCookie().Match(page).Groups[1].Value;
        var tokens = Token().Matches(page).Take(2).Select(match => $"{match.Groups[1].Value}={Uri.EscapeDataString(match.Groups[2].Value)}");
        return Requests.Post(address, $"{fields}&{string.Join('&', tokens)}", FormType, $"{user.Cookie}; {cookie}");
    }

    public SampleCase SampleOf(SignedIn clerk) => database.Read(
        "SELECT `Id`, `ApplicationNumber`, `Name`, `School`, `CertificateNumber`, `SubmittedAt`, JSON_VALUE(`Person`, '$.Email') FROM `App_OnlineApplication` "
        + "WHERE `TenantId` = @agency AND `PointId` = @point AND `ApplicationPlanId` = @plan AND `Status` = 'PendingConfirmation' AND CHAR_LENGTH(`Name`) = 3 ORDER BY `ApplicationNumber` LIMIT 100, 1",
        row => new SampleCase(row.GetGuid(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), row.GetDateTime(5), IdNumberOf(row.GetString(6))),
        ("@agency", clerk.AgencyId), ("@point", clerk.PointId), ("@plan", clerk.PlanId))[0];

    /// <summary>Mail addresses of the data are numbered as the people are.</summary>
    public static string IdNumberOf(string email) => IdNumbers.Of(int.Parse(email[1..email.IndexOf('@', StringComparison.Ordinal)], null));

    [GeneratedRegex("Set-Cookie: (__Host-TeacherRegistration.Form=[^;]*)")]
    private static partial Regex FormCookie();

    [GeneratedRegex("name=\"(__FormToken|__RequestVerificationToken)\"[^>]*value=\"([^\"]*)\"")]
    private static partial Regex Token();
}

/// <summary>A case from which conditions are taken.</summary>
internal sealed record SampleCase(Guid Id, string Number, string Name, string School, string Certificate, DateTime FiledAt, string IdNumber)
{
    /// <summary>Conditions with values, and as they are shown.</summary>
    public (string Address, string Shown) Fill(string conditions) => (
        conditions
            .Replace("{name}", Uri.EscapeDataString(Name[..2]), StringComparison.Ordinal)
            .Replace("{letter}", Uri.EscapeDataString(Name[..1]), StringComparison.Ordinal)
            .Replace("{school}", Uri.EscapeDataString(School[..2]), StringComparison.Ordinal)
            .Replace("{remark}", Uri.EscapeDataString(School[..1]), StringComparison.Ordinal)
            .Replace("{number}", Number[..12], StringComparison.Ordinal)
            .Replace("{certificate}", Certificate, StringComparison.Ordinal)
            .Replace("{day}", FiledAt.ToString("yyyy-MM-dd", null), StringComparison.Ordinal),
        conditions.Length == 0 ? "no condition" : conditions);
}
