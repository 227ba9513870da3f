using System.Text.Json;
using MySqlConnector;

namespace TeacherRegistration.Yardstick;

internal static class Reads
{
    private const string Columns =
        "`Id`, `ApplicationNumber`, `Name`, `IdMask`, `Kind`, `QualificationType`, `CertificateSubject`, `School`, `Status`, `ReviewStatus`, "
        + "`ArchiveNumber`, `PointId`, `SubmittedAt`, `ConcludedAt`, `ConcludedBy`";

    private const string ListOfPoint =
        $"SELECT {Columns} FROM `App_OnlineApplication` WHERE `TenantId` = @agency AND `PointId` = @point AND `ApplicationPlanId` = @plan ORDER BY `ApplicationNumber` LIMIT 50";

    private const string ListOfAgency =
        $"SELECT {Columns} FROM `App_OnlineApplication` WHERE `TenantId` = @agency AND `ApplicationPlanId` = @plan ORDER BY `ApplicationNumber` LIMIT 50";

    // All of a case in one round trip.
    private const string Open =
        "SELECT * FROM `App_OnlineApplication` WHERE `TenantId` = @agency AND `Id` = @id;"
        + "SELECT `Version`, `Answers`, `Told` FROM `Cnf_ConditionCheck` WHERE `TenantId` = @agency AND `ApplicationId` = @id;"
        + "SELECT `Stage`, `AgencyName`, `LoginName`, `At`, `Status`, `ReviewStatus` FROM `App_ApprovalRecord` WHERE `TenantId` = @agency AND `ApplicationId` = @id ORDER BY `At`;"
        + "SELECT `Id`, `Text`, `SenderName`, `SenderPlace`, `SentAt`, `WithdrawnAt` FROM `Msg_ApplicantMessage` WHERE `TenantId` = @agency AND `ApplicationId` = @id ORDER BY `SentAt`";

    private const string OtherPoints =
        "SELECT a.`Id`, a.`ApplicationNumber`, a.`Name`, a.`IdMask`, a.`School`, a.`PointId`, a.`Status` FROM `App_NameGram` g "
        + "JOIN `App_OnlineApplication` a ON a.`Id` = g.`Id` "
        + "WHERE g.`TenantId` = @agency AND g.`Gram` = @name AND a.`ApplicationPlanId` = @plan AND a.`PointId` <> @point AND a.`Kind` = @kind "
        + "ORDER BY a.`ApplicationNumber` LIMIT 20";

    private const string Counts =
        "SELECT `Id`, `Status`, `Count` FROM `App_StatusCount` WHERE `TenantId` = @agency AND `ApplicationPlanId` = @plan";

    private const string CountsGrouped =
        "SELECT `PointId`, `Status`, COUNT(*) FROM `App_OnlineApplication` WHERE `TenantId` = @agency AND `ApplicationPlanId` = @plan GROUP BY `PointId`, `Status`";

    private const string ByIdNumber =
        $"SELECT {Columns} FROM `App_OnlineApplication` WHERE `TenantId` = @agency AND `IdHash` = UNHEX(@hash) AND `ApplicationPlanId` = @plan";

    public static Task ListAsync(Guid agency, Guid? point, Guid plan, MySqlDataSource source, HttpResponse response) =>
        AnswerAsync(source, response, point is null ? ListOfAgency : ListOfPoint, ("@agency", agency), ("@point", point), ("@plan", plan));

    public static Task OpenAsync(Guid agency, Guid id, MySqlDataSource source, HttpResponse response) =>
        AnswerAsync(source, response, Open, ("@agency", agency), ("@id", id));

    public static Task OtherPointsAsync(Guid agency, Guid point, Guid plan, string name, string kind, MySqlDataSource source, HttpResponse response) =>
        AnswerAsync(source, response, OtherPoints, ("@agency", agency), ("@point", point), ("@plan", plan), ("@name", name), ("@kind", kind));

    public static Task CountsAsync(Guid agency, Guid plan, MySqlDataSource source, HttpResponse response) =>
        AnswerAsync(source, response, Counts, ("@agency", agency), ("@plan", plan));

    public static Task CountsGroupedAsync(Guid agency, Guid plan, MySqlDataSource source, HttpResponse response) =>
        AnswerAsync(source, response, CountsGrouped, ("@agency", agency), ("@plan", plan));

    public static Task ByIdNumberAsync(Guid agency, Guid plan, string hash, MySqlDataSource source, HttpResponse response) =>
        AnswerAsync(source, response, ByIdNumber, ("@agency", agency), ("@plan", plan), ("@hash", hash));

    /// <summary>Every result set as an array of arrays.</summary>
    private static async Task AnswerAsync(MySqlDataSource source, HttpResponse response, string sql, params (string Name, object? Value)[] parameters)
    {
        await using var connection = await source.OpenConnectionAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are the constants above.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value);
        }

        await using var reader = await command.ExecuteReaderAsync();
        response.ContentType = "application/json; charset=utf-8";
        await using var json = new Utf8JsonWriter(response.BodyWriter);
        json.WriteStartArray();
        do
        {
            json.WriteStartArray();
            while (await reader.ReadAsync())
            {
                WriteRow(reader, json);
            }

            json.WriteEndArray();
        }
        while (await reader.NextResultAsync());
        json.WriteEndArray();
    }

    private static void WriteRow(MySqlDataReader reader, Utf8JsonWriter json)
    {
        json.WriteStartArray();
        for (var index = 0; index < reader.FieldCount; index++)
        {
            switch (reader.GetValue(index))
            {
                case string text:
                    json.WriteStringValue(text);
                    break;
                case Guid id:
                    json.WriteStringValue(id);
                    break;
                case DateTime time:
                    json.WriteStringValue(time);
                    break;
                case byte[] bytes:
                    json.WriteBase64StringValue(bytes);
                    break;
                case DBNull:
                    json.WriteNullValue();
                    break;
                case IConvertible number:
                    json.WriteNumberValue(number.ToInt64(null));
                    break;
            }
        }

        json.WriteEndArray();
    }
}
